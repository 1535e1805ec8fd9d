using System.Collections.Immutable;
using System.Linq;
using ContractsSdk.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>Reads every client as the generator does, and says what was found where it stands in the source.</summary>
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
        if (!type.GetAttributes().Any(attribute => attribute.Is(KnownTypes.ModelContract)))
            return;
        foreach (var finding in ContractReader.Read(type, context.Compilation, context.CancellationToken).Findings)
            context.ReportDiagnostic(FindingReport.Of(finding, type, context.Compilation, context.CancellationToken));
    }
}
