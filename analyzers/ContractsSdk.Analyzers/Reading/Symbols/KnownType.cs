using System;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A type known by its name, so that no symbol has to be looked up or kept.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="MetadataName">Its name there.</param>
internal readonly record struct KnownType(string Namespace, string MetadataName)
{
    /// <summary>An attribute's name as it is written, without its type arguments; a type's name as it is.</summary>
    public string ShortName
    {
        get
        {
            var name = MetadataName.Split('`')[0];
            return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
        }
    }

    /// <summary>Whether a type, or the type it is constructed from, is this one.</summary>
    public bool Is(ITypeSymbol? type) =>
        type is { ContainingType: null }
        && type.MetadataName == MetadataName
        && IsNamed(type.ContainingNamespace, Namespace);

    // Part by part from the end: this is asked of every attribute, and spelling a namespace out costs more than all else.
    private static bool IsNamed(INamespaceSymbol? @namespace, string name)
    {
        var end = name.Length;
        for (; @namespace is { IsGlobalNamespace: false }; @namespace = @namespace.ContainingNamespace)
        {
            var part = @namespace.Name;
            var start = end - part.Length;
            if (start < 0 || string.CompareOrdinal(name, start, part, 0, part.Length) != 0 || (start > 0 && name[start - 1] != '.'))
                return false;
            end = Math.Max(start - 1, 0);
            if (start == 0)
                return @namespace.ContainingNamespace is null or { IsGlobalNamespace: true };
        }

        return name.Length == 0;
    }
}
