using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>Finds what a diagnostic stands on.</summary>
internal static class SyntaxAt
{
    /// <summary>The property or parameter the diagnostic, or the attribute it stands on, belongs to.</summary>
    public static async Task<SyntaxNode?> Member(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        (await Find<SyntaxNode>(document, diagnostic, cancellation).ConfigureAwait(false))
            ?.FirstAncestorOrSelf<SyntaxNode>(node => node is PropertyDeclarationSyntax or ParameterSyntax);

    /// <summary>The innermost node of the kind around the diagnostic, or null.</summary>
    public static async Task<T?> Find<T>(Document document, Diagnostic diagnostic, CancellationToken cancellation)
        where T : SyntaxNode
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var span = diagnostic.Location.SourceSpan;
        return root is not null && root.FullSpan.Contains(span)
            ? root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>()
            : null;
    }
}
