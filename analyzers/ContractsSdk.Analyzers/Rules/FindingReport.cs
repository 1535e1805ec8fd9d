using System.Linq;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// A finding as a diagnostic: on the argument it is about, else on the attribute, else on the symbol's name. What is declared in
/// another assembly has no place in this one, and stands where the client names the type.
/// </summary>
internal static class FindingReport
{
    public static Diagnostic Of(Finding finding, INamedTypeSymbol reader, Compilation compilation, CancellationToken cancellation)
    {
        var place = finding.Rule switch
        {
            RuleIds.FeaturesTypeNotMarked => Named(reader, 0, cancellation),
            RuleIds.PredictionTypeNotMarked => Named(reader, 1, cancellation),
            _ => Own(finding, compilation, cancellation) ?? Named(reader, IsPrediction(finding, reader) ? 1 : 0, cancellation),
        };
        return Diagnostic.Create(
            Descriptors.ById[finding.Rule], place ?? reader.Locations.FirstOrDefault(compilation.Has) ?? Location.None, [.. finding.Arguments]);
    }

    private static Location? Own(Finding finding, Compilation compilation, CancellationToken cancellation)
    {
        if (finding.Attribute?.ApplicationSyntaxReference is { } written && compilation.ContainsSyntaxTree(written.SyntaxTree))
        {
            var attribute = (AttributeSyntax)written.GetSyntax(cancellation);
            return (JudgedArgument.Of(finding.Rule, finding.Arguments, attribute) ?? (SyntaxNode)attribute).GetLocation();
        }

        return finding.Symbol.Locations.FirstOrDefault(compilation.Has);
    }

    /// <summary>Where the client names its features or prediction type; the whole base type where that is an alias.</summary>
    private static Location? Named(INamedTypeSymbol client, int position, CancellationToken cancellation)
    {
        var named = client.DeclaringSyntaxReferences
            .Select(reference => (reference.GetSyntax(cancellation) as TypeDeclarationSyntax)?.BaseList?.Types.FirstOrDefault())
            .FirstOrDefault(type => type is not null);
        return (named?.DescendantNodes().OfType<GenericNameSyntax>().FirstOrDefault() is { TypeArgumentList.Arguments.Count: 2 } generic
            ? generic.TypeArgumentList.Arguments[position]
            : (SyntaxNode?)named)?.GetLocation();
    }

    private static bool IsPrediction(Finding finding, INamedTypeSymbol client) =>
        client.BaseType is { TypeArguments.Length: 2 } type && SymbolEqualityComparer.Default.Equals(finding.Subject, type.TypeArguments[1]);

    // The symbol may come from another compilation in the same workspace: in source, but not in this one's.
    private static bool Has(this Compilation compilation, Location location) =>
        location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);
}
