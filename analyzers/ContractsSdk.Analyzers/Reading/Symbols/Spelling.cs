using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>How generated code writes symbols.</summary>
internal static class Spelling
{
    private static readonly SymbolDisplayFormat QualifiedType = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type from <c>global::</c> on.</summary>
    public static string Type(ITypeSymbol type) => type.ToDisplayString(QualifiedType);

    /// <summary>A type as messages write it.</summary>
    public static string InMessage(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The name a type is declared by: with <c>@</c> too where a future keyword could be called so (CS8981).</summary>
    public static string Declared(string name) =>
        name.All(character => character is >= 'a' and <= 'z') ? "@" + name : Identifier(name);

    /// <summary>A name, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
