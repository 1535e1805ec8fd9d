using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What DataAnnotations say about a features type as a whole: a contract knows no rule over several features.</summary>
internal static class TypeConstraints
{
    private const string Advice = "check it before predicting";

    public static IEnumerable<Finding> Of(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes().Where(attribute => attribute.DerivesFrom(KnownTypes.Validation)))
            yield return NotEnforced(type, attribute, $"[{attribute.ShortName()}]");
        if (type.AllInterfaces.Any(of => KnownTypes.ValidatableObject.Is(of)))
            yield return NotEnforced(type, null, KnownTypes.ValidatableObject.MetadataName);
    }

    private static Finding NotEnforced(INamedTypeSymbol type, AttributeData? attribute, string what) =>
        new(RuleIds.ConstraintNotEnforced, type, type, attribute, EquatableArray.Of(what, type.Name, Advice));
}
