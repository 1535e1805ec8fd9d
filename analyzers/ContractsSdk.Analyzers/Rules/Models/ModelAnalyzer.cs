using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// Holds every client against its model's signature, on the member concerned, in the words in which loading would refuse it. Where no
/// signature came along there is nothing to say: whoever builds without the model and without a signature has not been told of one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ModelDescriptors.ById.Values];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var models = new ModelSignatures(
            context.Options, text => context.TryGetValue(text, ModelSignatures.Reader, out var signature) ? signature : null);
        context.RegisterAdditionalFileAction(file => Read(file, models));
        context.RegisterSymbolAction(symbol => Verify(symbol, models), SymbolKind.NamedType);
    }

    private static void Read(AdditionalFileAnalysisContext context, ModelSignatures models)
    {
        if (!ModelSignatures.Is(context.AdditionalFile) || models.Read(context.AdditionalFile) is not { } read)
            return;
        var lines = context.AdditionalFile.GetText(context.CancellationToken)!.Lines;
        foreach (var error in read.Errors)
        {
            var line = lines[System.Math.Min(error.Line, lines.Count) - 1].Span;
            context.ReportDiagnostic(Diagnostic.Create(
                ModelDescriptors.ById[RuleIds.SignatureNotReadable],
                Location.Create(context.AdditionalFile.Path, line, lines.GetLinePositionSpan(line)),
                $"The signature cannot be read: {error.Message}; delete it, and build"));
        }
    }

    private static void Verify(SymbolAnalysisContext context, ModelSignatures models)
    {
        var client = (INamedTypeSymbol)context.Symbol;
        if (client.GetAttributes().Find(KnownTypes.ModelContract) is null)
            return;

        // A declaration that does not hold says so itself, and what is left of it is not what was meant.
        var read = ClientReadings.Of(client, context.Compilation, context.CancellationToken);
        if (read.Declaration?.Contract is not { Model: { } model } contract
            || read.Findings.Any(finding => Descriptors.ById[finding.Rule].DefaultSeverity == DiagnosticSeverity.Error))
        {
            return;
        }

        foreach (var difference in Differences(contract, model, models))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ModelDescriptors.ById[difference.Rule], Place(client, contract, difference, context.Compilation, context.CancellationToken),
                difference.Message));
        }
    }

    private static IEnumerable<SignatureDifference> Differences(ModelContract contract, string model, ModelSignatures models)
    {
        if (models.Find(model) is { } signature)
        {
            return SignatureVerifier.Compare(contract, TensorPlan.Of(contract), signature)
                .Concat(SignatureVerifier.CompareOperators(signature, SignatureVerifier.NewestOperatorSets));
        }

        return models.InBuild is { } known ? SignatureVerifier.CompareFiles(model, known) : [];
    }

    private static Location Place(
        INamedTypeSymbol client, ModelContract contract, SignatureDifference difference, Compilation compilation, CancellationToken cancellation) =>
        (difference.Feature is { } feature
            ? MemberPlace.Of(client, 0, contract.Features.FirstOrDefault(of => of.Name == feature)?.ClrName, compilation)
            : difference.Output is { } output
                ? MemberPlace.Of(client, 1, contract.Outputs.FirstOrDefault(of => of.Name == output)?.ClrName, compilation)
                : null)
        ?? MemberPlace.OfModel(client, cancellation)
        ?? client.Locations[0];
}
