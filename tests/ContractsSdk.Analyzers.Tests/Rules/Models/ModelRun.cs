using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Tests.Rules.Models;

/// <summary>Holds a source against the signature of <c>models/fraud.onnx</c>, as a build with the package does.</summary>
internal static class ModelRun
{
    public const string Model = "models/fraud.onnx";

    public const string Config = $"""
        is_global = true
        build_property.ContractModelPaths = |models/**/*.onnx|{Model}|

        [/project/{Model}.signature]
        build_metadata.AdditionalFiles.ContractModelPath = {Model}
        """;

    /// <summary>What is said, as <c>Error MC414 on Amount: the message</c>.</summary>
    public static async Task<IEnumerable<string>> Said(string source, string? signature, string? config = Config) =>
        (await Found(source, signature, config)).Select(Words).Order(StringComparer.Ordinal);

    public static async Task<ImmutableArray<Diagnostic>> Found(
        string source, string? signature, string? config = Config, params AdditionalText[] more)
    {
        var settings = new EditorConfig(config is null ? [] : [config]);
        AdditionalText[] files = signature is null ? more : [new ModelFileText(Model + ".signature", signature), .. more];
        return await GeneratorRun.Of(TestProject.Of(source).Compile()).Output
            .WithAnalyzers([new ModelAnalyzer(), new ReleaseAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. files], settings.Settings), onAnalyzerException: null, concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
    }

    public static string Words(Diagnostic diagnostic) =>
        $"{diagnostic.Severity} {diagnostic.Id} {Place(diagnostic.Location)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Place(Location location) => location.SourceTree is { } tree
        ? "on " + tree.GetText().ToString(location.SourceSpan)
        : $"in {location.GetLineSpan().Path}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
