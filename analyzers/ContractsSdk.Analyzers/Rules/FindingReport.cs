using System.Linq;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// A finding as a diagnostic: on the argument it is about, else on the attribute, else on the symbol's name. What is declared in
/// another assembly has no place in this one; that stands on the client's base type, which is where the types are named.
/// </summary>
internal static class FindingReport
{
    public static Diagnostic Of(Finding finding, INamedTypeSymbol reader, Compilation compilation, CancellationToken cancellation)
    {
        var place = Place(finding, compilation, cancellation)
            ?? Base(reader, cancellation)
            ?? reader.Locations.FirstOrDefault(compilation.Has)
            ?? Location.None;
        return Diagnostic.Create(Descriptors.ById[finding.Rule], place, [.. finding.Arguments]);
    }

    private static Location? Place(Finding finding, Compilation compilation, CancellationToken cancellation)
    {
        if (finding.Attribute?.ApplicationSyntaxReference is { } written && compilation.ContainsSyntaxTree(written.SyntaxTree))
        {
            var attribute = (AttributeSyntax)written.GetSyntax(cancellation);
            return (JudgedArgument.Of(finding.Rule, finding.Arguments, attribute) ?? (SyntaxNode)attribute).GetLocation();
        }

        return finding.Symbol.Locations.FirstOrDefault(compilation.Has);
    }

    private static Location? Base(INamedTypeSymbol client, CancellationToken cancellation) => client.DeclaringSyntaxReferences
        .Select(reference => (reference.GetSyntax(cancellation) as TypeDeclarationSyntax)?.BaseList?.Types.FirstOrDefault())
        .FirstOrDefault(of => of is not null)?.GetLocation();

    // The symbol may come from another compilation in the same workspace: in source, but not in this one's.
    private static bool Has(this Compilation compilation, Location location) =>
        location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);
}
