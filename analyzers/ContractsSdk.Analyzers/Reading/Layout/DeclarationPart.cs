using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Which part of which type declares a member. Within one part the order of members is the source's own.</summary>
internal readonly record struct DeclarationPart(string Type, string? File, int Start)
{
    public static DeclarationPart Of(ISymbol member) =>
        Of(member.ContainingType, member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).FirstOrDefault());

    /// <summary>Which part an attribute of a type stands on.</summary>
    public static DeclarationPart Of(AttributeData attribute, INamedTypeSymbol type) => Of(type, attribute.ApplicationSyntaxReference?.GetSyntax());

    private static DeclarationPart Of(INamedTypeSymbol type, SyntaxNode? inside)
    {
        var part = inside?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return new(Spelling.Type(type), part?.SyntaxTree.FilePath, part?.SpanStart ?? 0);
    }
}
