using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// Holds every client against the releases of its contract, on the member that changed. What the version and the accepted lines
/// answer for is not repeated here: an .editorconfig would make errors of it again.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReleaseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ChangeDescriptors.ById.Values];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // A client in generated code is declared all the same; what is found there nobody could mend, and is not reported.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var files = ReleasedContract.FilesById(context.Options.AdditionalFiles);
        if (files.Count == 0)
            return;
        var models = new ModelSignatures(
            context.Options, text => context.TryGetValue(text, ModelSignatures.Reader, out var signature) ? signature : null);
        var released = files.ToDictionary(
            id => id.Key, id => new Lazy<ReleasedContract>(() => ReleasedContract.Of(id)), StringComparer.Ordinal);
        var declared = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        context.RegisterSymbolAction(
            symbol =>
            {
                var client = (INamedTypeSymbol)symbol.Symbol;
                if (client.GetAttributes().Find(KnownTypes.ModelContract) is { } contract
                    && contract.Positional(0) is string id
                    && released.TryGetValue(id, out var of))
                {
                    declared[id] = true;
                    Compare(symbol, client, of.Value, models, ReadOptions(symbol, contract));
                }
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var of in released.Where(of => !declared.ContainsKey(of.Key)))
                ReportUndeclared(end, of.Key, of.Value.Value);
        });
    }

    private static void ReportUndeclared(CompilationAnalysisContext context, string id, ReleasedContract released)
    {
        foreach (var finding in released.Baseline.Findings.Concat(new[] { released.Baseline.Undeclared(id) }.OfType<BaselineFinding>()))
            context.ReportDiagnostic(Made(finding.Rule, finding.Level, released.LocationOf(finding), finding.Message));
    }

    private static ComparisonOptions ReadOptions(SymbolAnalysisContext context, AttributeData contract)
    {
        var settings = context.Options.AnalyzerConfigOptionsProvider;
        var written = contract.ApplicationSyntaxReference;
        var options = ComparisonOptions.Read(
            Stated(settings.GlobalOptions).Concat(written is null ? [] : Stated(settings.GetOptions(written.SyntaxTree))), out var problems);
        foreach (var problem in problems)
        {
            Report(
                context, RuleIds.SettingNotKnown, RuleCatalogue.Of(RuleIds.SettingNotKnown).Verdict.Level,
                written?.GetSyntax(context.CancellationToken).GetLocation() ?? context.Symbol.Locations[0], problem);
        }

        return options;
    }

    private static IEnumerable<KeyValuePair<string, string>> Stated(AnalyzerConfigOptions options) =>
        options.Keys.Select(key => new KeyValuePair<string, string>(key, options.TryGetValue(key, out var value) ? value : ""));

    private static void Compare(
        SymbolAnalysisContext context, INamedTypeSymbol client, ReleasedContract released, ModelSignatures models, ComparisonOptions options)
    {
        foreach (var finding in released.Baseline.Findings)
            Report(context, finding.Rule, finding.Level, released.LocationOf(finding), finding.Message);

        // A declaration that does not hold says so itself.
        if (ClientReadings.Of(client, context.Compilation, context.CancellationToken).Declaration is not { } declaration)
            return;
        var contract = declaration.Contract with { ModelDigest = models.Find(declaration.Contract.Model)?.Digest };
        var result = ContractComparer.Compare(
            released.Baseline.Releases, contract, released.Baseline.Acknowledgements, options);
        var next = new Lazy<string?>(() => NextVersion.Of(released.Baseline.Releases, contract, options));
        foreach (var finding in result.Findings.Where(finding => finding.IsOpen))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ChangeDescriptors.ById[finding.Rule], Place(client, contract, finding, context.Compilation),
                ChangeDescriptors.Severity(finding.Level), Version(client, context.CancellationToken),
                WayOut.Of(finding, contract, released, next), finding.Message));
        }

        foreach (var finding in released.Baseline.Unused(result))
            Report(context, finding.Rule, finding.Level, released.LocationOf(finding), finding.Message);
    }

    private static void Report(SymbolAnalysisContext context, string rule, RuleLevel level, Location location, string message) =>
        context.ReportDiagnostic(Made(rule, level, location, message));

    private static Diagnostic Made(string rule, RuleLevel level, Location location, string message) => Diagnostic.Create(
        ChangeDescriptors.ById[rule], location, ChangeDescriptors.Severity(level), additionalLocations: null, properties: null, message);

    // Where the version is declared: most ways out end there.
    private static IEnumerable<Location> Version(INamedTypeSymbol client, CancellationToken cancellation) =>
        client.GetAttributes().Find(KnownTypes.ModelContract)?.ApplicationSyntaxReference?.GetSyntax(cancellation) is
            AttributeSyntax { ArgumentList.Arguments: { Count: > 1 } arguments }
            ? [arguments[1].GetLocation()]
            : [];

    // What is gone has no member, and one of another assembly no place here; then it is the client that declares the contract.
    private static Location Place(
        INamedTypeSymbol client, ModelContract contract, Contracts.Comparison.Finding finding, Compilation compilation)
    {
        var (argument, member) = finding.Change.Scope switch
        {
            "in" => (0, contract.Features.FirstOrDefault(feature => feature.Name == finding.Change.Path)?.ClrName),
            "out" => (1, contract.Outputs.FirstOrDefault(output => output.Name == finding.Change.Path)?.ClrName),
            _ => (0, null),
        };
        var symbol = member is null ? null : client.BaseType?.TypeArguments[argument].GetMembers(member).FirstOrDefault();
        return symbol?.Locations.FirstOrDefault(location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree))
            ?? client.Locations[0];
    }
}
