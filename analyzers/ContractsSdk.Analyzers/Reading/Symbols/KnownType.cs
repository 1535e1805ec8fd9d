using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A type known by its name, so that no symbol has to be looked up or kept.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="MetadataName">Its name there.</param>
internal readonly record struct KnownType(string Namespace, string MetadataName)
{
    /// <summary>An attribute's name as it is written; a type's name as it is.</summary>
    public string ShortName => MetadataName.EndsWith("Attribute", System.StringComparison.Ordinal)
        ? MetadataName.Substring(0, MetadataName.Length - "Attribute".Length)
        : MetadataName;

    /// <summary>Whether a type, or the type it is constructed from, is this one.</summary>
    public bool Is(ITypeSymbol? type) =>
        type is { ContainingType: null }
        && type.MetadataName == MetadataName
        && type.ContainingNamespace?.ToDisplayString() == Namespace;
}
