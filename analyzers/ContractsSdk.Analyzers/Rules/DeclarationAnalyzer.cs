using System;
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
/// Each type speaks for itself: its own file shows what is wrong with it, once, however many clients use it.
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
        context.RegisterSymbolAction(Read, SymbolKind.NamedType);
    }

    private static void Read(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var attributes = type.GetAttributes();
        if (attributes.Find(KnownTypes.ModelContract) is not null)
            Report(context, Client);
        if (attributes.Find(KnownTypes.Features) is not null)
            Report(context, ContractReader.ReadFeatures);
        if (attributes.Find(KnownTypes.Prediction) is not null)
            Report(context, ContractReader.ReadPrediction);
    }

    private static void Report(
        SymbolAnalysisContext context, Func<INamedTypeSymbol, Compilation, CancellationToken, IReadOnlyList<Finding>> read)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var finding in read(type, context.Compilation, context.CancellationToken))
            context.ReportDiagnostic(FindingReport.Of(finding, type, context.Compilation, context.CancellationToken));
    }

    // What is wrong with a type of this compilation it says itself. Of a type that is not marked, that is the one thing to say.
    private static IReadOnlyList<Finding> Client(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation) =>
        [.. ClientReadings.Of(client, compilation, cancellation).Findings.Where(finding =>
            SymbolEqualityComparer.Default.Equals(finding.Subject, client)
            || (IsMarked(finding.Subject) && !SymbolEqualityComparer.Default.Equals(finding.Subject.ContainingAssembly, compilation.Assembly)))];

    private static bool IsMarked(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.Is(KnownTypes.Features) || attribute.Is(KnownTypes.Prediction));
}
