using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>Holds the clients of a compilation against each other. Those of other projects are the build's to see.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateContractIdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.DuplicateContractId];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var claims = new ConcurrentBag<Claim>();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol.GetAttributes().Find(KnownTypes.ModelContract) is { } contract
                    && contract.Positional(0) is string id
                    && ContractId.ProblemOf(id) is null)
                {
                    claims.Add(new(id, symbol.Symbol, contract));
                }
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end => Report(end, claims));
    }

    // In the order of the source, so that the first claim stays quiet and the same one does in every build.
    private static void Report(CompilationAnalysisContext context, ConcurrentBag<Claim> claims)
    {
        foreach (var id in claims.GroupBy(claim => claim.Id, StringComparer.Ordinal))
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
