using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// The warnings the generated half would repeat: that a member the contract names is obsolete, or experimental. Whoever declares the
/// contract sees them where he names the type; in generated code nobody could answer them.
/// </summary>
internal static class Suppressions
{
    private static readonly KnownType Obsolete = new("System", "ObsoleteAttribute");
    private static readonly KnownType Experimental = new("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute");

    public static EquatableArray<string> Of(ReadingContext context, params IEnumerable<ISymbol?>[] used)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var symbol in used.SelectMany(symbols => symbols).Append(context.Client))
        {
            for (var of = symbol; of is not null and not INamespaceSymbol && seen.Add(of); of = of.ContainingSymbol)
            {
                foreach (var id in of.GetAttributes().SelectMany(Ids))
                    ids.Add(id);
            }
        }

        return ids.ToEquatableArray();
    }

    /// <summary>What a feature's or output's code names: the property, its type, and the members of an enum.</summary>
    public static IEnumerable<ISymbol> Named(Member member) =>
        member.Type.TypeKind == TypeKind.Enum
            ? [member.Property, member.Type, .. member.Type.GetMembers().OfType<IFieldSymbol>()]
            : [member.Property, member.Type];

    private static IEnumerable<string> Ids(AttributeData attribute) =>
        attribute.Is(Obsolete) ? ["CS0612", "CS0618"]
        : attribute.Is(Experimental) && attribute.Positional(0) is string { Length: > 0 } id && id.All(IsIdentifier) ? [id]
        : [];

    private static bool IsIdentifier(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
