using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>The client whose contract a finding is about: the finding says where it declares its version.</summary>
internal static class ClientSyntax
{
    /// <summary>The argument that states the version, and the document it stands in.</summary>
    public static async Task<(Document Document, AttributeArgumentSyntax Version)?> Version(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations.Count == 0)
            return null;
        var place = diagnostic.AdditionalLocations[0];
        var declared = document.Project.Documents.FirstOrDefault(other => other.FilePath == place.GetLineSpan().Path);
        var root = declared is null ? null : await declared.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is not null && root.FullSpan.Contains(place.SourceSpan)
            && root.FindNode(place.SourceSpan).FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument
            ? (declared!, argument)
            : null;
    }

    /// <summary>The type of the client's features or prediction; null where it cannot be told.</summary>
    public static async Task<INamedTypeSymbol?> TypeArgument(Document document, Diagnostic diagnostic, int position, CancellationToken cancellation)
    {
        if (await Version(document, diagnostic, cancellation).ConfigureAwait(false) is not var (declared, version))
            return null;
        var model = await declared.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var client = version.FirstAncestorOrSelf<ClassDeclarationSyntax>();
        return client is not null && model?.GetDeclaredSymbol(client, cancellation) is INamedTypeSymbol { BaseType: { TypeArguments.Length: 2 } type }
            ? type.TypeArguments[position] as INamedTypeSymbol
            : null;
    }
}
