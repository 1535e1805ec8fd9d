using System;
using System.Collections.Concurrent;
using System.Linq;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>Holds the clients of a compilation against each other. Those of other projects are the build's to see.</summary>
internal sealed class ContractIdClaims
{
    private readonly ConcurrentBag<Claim> _claims = [];

    public void Add(INamedTypeSymbol client, AttributeData contract)
    {
        if (contract.Positional(0) is string id && ContractId.ProblemOf(id) is null)
            _claims.Add(new(id, client, contract));
    }

    // In the order of the source, so that the first claim stays quiet and the same one does in every build.
    public void Report(CompilationAnalysisContext context)
    {
        foreach (var id in _claims.GroupBy(claim => claim.Id, StringComparer.Ordinal))
        {
            var ordered = id
                .OrderBy(claim => claim.Client.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(claim => claim.Client.Locations[0].SourceSpan.Start)
                .ToArray();
            foreach (var claim in ordered.Skip(1))
            {
                var written = (AttributeSyntax?)claim.Contract.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken);
                var place = written is null ? null : JudgedArgument.Of(Descriptors.DuplicateContractId.Id, default, written)?.GetLocation();
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.DuplicateContractId, place ?? claim.Client.Locations[0], id.Key, Name(claim), Name(ordered[0])));
            }
        }
    }

    private static string Name(Claim claim) => claim.Client.ToDisplayString();

    private sealed record Claim(string Id, ISymbol Client, AttributeData Contract);
}
