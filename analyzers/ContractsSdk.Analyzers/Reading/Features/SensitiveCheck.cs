using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Whether what a features type says of itself holds a sensitive value: the compiler writes a record's ToString.</summary>
internal static class SensitiveCheck
{
    public static void Check(ReadingContext context, INamedTypeSymbol type, IReadOnlyList<ReadFeature> features)
    {
        foreach (var member in features.Select(feature => feature.Member))
        {
            if (member.Find(KnownTypes.Sensitive) is { } sensitive && Prints(type, member.Property))
                context.Report(RuleIds.SensitiveValuePrinted, member.Property, sensitive, member.Name, type.Name);
        }
    }

    // The compiler prints public properties, those of base records too, unless somebody has written ToString or what it calls.
    private static bool Prints(INamedTypeSymbol type, IPropertySymbol property)
    {
        if (!type.IsRecord || property.DeclaredAccessibility != Accessibility.Public)
            return false;
        var mayBeWritten = true;
        for (var of = type; of is { IsRecord: true }; of = of.BaseType)
        {
            if (Written(of, "ToString", 0).Any(method => method.IsSealed || SymbolEqualityComparer.Default.Equals(of, type)))
                return false;
            if (mayBeWritten && Written(of, "PrintMembers", 1).Any())
                return false;
            mayBeWritten &= !SymbolEqualityComparer.Default.Equals(of, property.ContainingType);
        }

        return true;
    }

    private static IEnumerable<IMethodSymbol> Written(INamedTypeSymbol type, string name, int parameters) =>
        type.GetMembers(name).OfType<IMethodSymbol>().Where(method => !method.IsImplicitlyDeclared && method.Parameters.Length == parameters);
}
