using System.Linq;
using ContractsSdk.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>Why nothing reads an attribute where it stands. What stands on a member without [Feature] or [Output] reading says itself.</summary>
internal static class StrayAttribute
{
    private const string Positional = "only properties and the parameters of a constructor are read; remove it";

    /// <summary>The end of a sentence about the attribute; null when it is read.</summary>
    public static string? Problem(KnownType attribute, ISymbol symbol) => symbol switch
    {
        _ when attribute == KnownTypes.Fallback => Has(symbol.ContainingType, KnownTypes.ModelContract)
            ? null
            : "only the members of a client are fallbacks; move it into the client",
        INamedTypeSymbol client when attribute == KnownTypes.FallbackTo =>
            Has(client, KnownTypes.ModelContract) ? null : "only a client falls back; add [ModelContract] or remove it",
        INamedTypeSymbol type => Has(type, KnownTypes.Features) ? null : "it belongs to a features type; add [Features] or remove it",
        IParameterSymbol { ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.Constructor } } => Positional,
        _ => OfMember(attribute, symbol),
    };

    private static string? OfMember(KnownType attribute, ISymbol member)
    {
        var (isOfFeatures, isOfPrediction) = (Has(member.ContainingType, KnownTypes.Features), Has(member.ContainingType, KnownTypes.Prediction));
        if (attribute == KnownTypes.Feature && isOfPrediction && !isOfFeatures)
            return $"'{member.ContainingType.Name}' is a prediction type; move the member to the features type";
        if (attribute == KnownTypes.Output && isOfFeatures && !isOfPrediction)
            return $"'{member.ContainingType.Name}' is a features type; move the member to the prediction type";
        return attribute == KnownTypes.Labels && Has(member, KnownTypes.Feature) && !Has(member, KnownTypes.Output)
            ? "it belongs to an output, and this is a feature; remove it"
            : null;
    }

    private static bool Has(ISymbol? symbol, KnownType attribute) => symbol?.GetAttributes().Any(of => of.Is(attribute)) == true;
}
