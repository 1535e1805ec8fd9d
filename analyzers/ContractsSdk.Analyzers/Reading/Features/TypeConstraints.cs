using System.Linq;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What DataAnnotations say about a features type as a whole: a contract knows no rule over several features.</summary>
internal static class TypeConstraints
{
    private const string Advice = "check it before predicting";

    public static void Report(ReadingContext context, INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes().Where(attribute => attribute.DerivesFrom(KnownTypes.Validation)))
            context.Report(RuleIds.ConstraintNotEnforced, type, attribute, $"[{attribute.ShortName()}]", type.Name, Advice);
        if (type.AllInterfaces.Any(of => KnownTypes.ValidatableObject.Is(of)))
            context.Report(RuleIds.ConstraintNotEnforced, type, null, KnownTypes.ValidatableObject.MetadataName, type.Name, Advice);
    }
}
