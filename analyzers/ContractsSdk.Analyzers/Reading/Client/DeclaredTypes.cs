using System.Linq;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>The two types a client is declared with.</summary>
internal static class DeclaredTypes
{
    /// <summary>The types, or null while one of them cannot be told or used.</summary>
    public static (INamedTypeSymbol Features, INamedTypeSymbol Prediction)? Read(ReadingContext context)
    {
        if (context.Client.BaseType is not { TypeArguments.Length: 2 } client
            || client.TypeArguments[0] is not INamedTypeSymbol features
            || client.TypeArguments[1] is not INamedTypeSymbol prediction
            || client.TypeArguments.Any(type => type.TypeKind is not (TypeKind.Class or TypeKind.Struct)))
        {
            return null;
        }

        var name = context.Client.Name;
        if (features.GetAttributes().Find(KnownTypes.Features) is null)
            context.Report(RuleIds.FeaturesTypeNotMarked, context.Client, null, Spelling.InMessage(features), name);
        if (prediction.GetAttributes().Find(KnownTypes.Prediction) is null)
            context.Report(RuleIds.PredictionTypeNotMarked, context.Client, null, Spelling.InMessage(prediction), name);
        return (features, prediction);
    }
}
