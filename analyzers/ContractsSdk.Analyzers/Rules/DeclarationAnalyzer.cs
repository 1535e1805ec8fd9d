using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// Reads clients, features types and prediction types as the generator does, and says what was found where it stands in the source.
/// Each type speaks for itself: its own file shows what is wrong with it, once, however many clients use it. Whatever is asked of a
/// declaration is asked here, a type at a time: the compiler takes its price for every analyzer, and another for looking into bodies.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.ById.Values];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var claims = new ContractIdClaims();
        context.RegisterSymbolAction(symbol => Read(symbol, claims), SymbolKind.NamedType);
        context.RegisterCompilationEndAction(claims.Report);
    }

    private static void Read(SymbolAnalysisContext context, ContractIdClaims claims)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var attributes = type.GetAttributes();
        if (attributes.Find(KnownTypes.ModelContract) is { } contract)
        {
            claims.Add(type, contract);
            Report(context, type, Client(type, context.Compilation, context.CancellationToken));
        }

        var readings = ClientReadings.Of(context.Compilation);
        if (attributes.Find(KnownTypes.Features) is not null)
        {
            Report(context, type, readings.Features(type, context.Compilation, context.CancellationToken).Findings);
            Report(context, type, TypeConstraints.Of(type));
        }

        if (attributes.Find(KnownTypes.Prediction) is not null)
            Report(context, type, readings.Prediction(type, context.Compilation, context.CancellationToken).Findings);
        StrayAttributes.Report(context, type);
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            context.ReportDiagnostic(FindingReport.Of(finding, type, context.Compilation, context.CancellationToken));
    }

    // What is wrong with a type of this compilation it says itself. Of a type that is not marked, that is the one thing to say.
    private static IEnumerable<Finding> Client(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation) =>
        ClientReadings.Of(client, compilation, cancellation).Findings.Where(finding =>
            SymbolEqualityComparer.Default.Equals(finding.Subject, client)
            || (IsMarked(finding.Subject) && !SymbolEqualityComparer.Default.Equals(finding.Subject.ContainingAssembly, compilation.Assembly)));

    private static bool IsMarked(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.Is(KnownTypes.Features) || attribute.Is(KnownTypes.Prediction));
}
