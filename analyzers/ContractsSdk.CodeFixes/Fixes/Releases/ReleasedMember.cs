using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>A member that changed, and what was released of it.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Member">Its property or parameter.</param>
/// <param name="Marker">What makes it a feature or an output.</param>
/// <param name="Type">Its type, without <c>Nullable</c>.</param>
/// <param name="Was">The fact as it was released, word by word.</param>
internal sealed record ReleasedMember(
    Document Document, SyntaxNode Member, AttributeSyntax Marker, ITypeSymbol Type, ImmutableArray<string> Was)
{
    /// <summary>The type as it is written.</summary>
    public TypeSyntax? TypeSyntax => Member switch
    {
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        _ => null,
    };

    public static async Task<ReleasedMember?> Find(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var member = await SyntaxAt.Member(document, diagnostic, cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (member is null || model is null || WayOut.Released(diagnostic) is not { } was || Markers.Find(member, "Feature", "Output") is not { } marker)
            return null;
        var type = model.GetDeclaredSymbol(member, cancellation) switch
        {
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return type is null ? null : new(document, member, marker, type.WithoutNullable(), was);
    }
}
