using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Which part of which type declares a member. Within one part the order of members is the source's own.</summary>
internal readonly record struct DeclarationPart(string Type, string? File, int Start)
{
    public static DeclarationPart Of(ISymbol member)
    {
        var part = member.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>())
            .FirstOrDefault();
        return new(Spelling.Type(member.ContainingType), part?.SyntaxTree.FilePath, part?.SpanStart ?? 0);
    }
}
