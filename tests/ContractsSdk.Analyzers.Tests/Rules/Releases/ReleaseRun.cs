using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Tests.Rules.Releases;

/// <summary>Holds a source against what was released of another, and says what was found in words: <c>Error MC128 on Amount</c>.</summary>
internal static class ReleaseRun
{
    /// <summary>The files of a folder in which the class <c>Client</c> of a source was released as one version or several.</summary>
    public static BaselineText[] Released(string source, params string[] versions)
    {
        var contract = ContractOf(source);
        var frozen = versions.Select(version => (Version: version, Text: Freeze(contract, version))).ToList();
        return
        [
            .. frozen.Select(file => new BaselineText(file.Version + ".contract", file.Text)),
            new("released.txt", string.Concat(frozen.Select(file => new ReleasedLine(file.Version, FrozenContract.DigestOf(file.Text)).Write()))),
        ];
    }

    /// <summary>The text of the frozen file.</summary>
    public static string Freeze(string source, string version) => Freeze(ContractOf(source), version);

    private static string Freeze(ModelContract contract, string version) => new FrozenContract(contract with { Version = version }, null, default).Write();

    private static ModelContract ContractOf(string source) => ContractText.Read(ContractText.Write(LoadedClient.Of(source).Contract)).Contract!;

    public static async Task<IEnumerable<string>> Said(string source, BaselineText[] files, params string[] configs) =>
        (await Found(source, files, configs)).Select(Words).Order(StringComparer.Ordinal);

    public static async Task<ImmutableArray<Diagnostic>> Found(string source, BaselineText[] files, params string[] configs)
    {
        var config = new EditorConfig(configs);
        return await config.ApplyTo(GeneratorRun.Of(TestProject.Of(source).Compile()).Output)
            .WithAnalyzers([new ReleaseAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. files], config.Settings), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
    }

    public static string Words(Diagnostic diagnostic) => $"{diagnostic.Severity} {diagnostic.Id} {Place(diagnostic.Location)}";

    private static string Place(Location location) => location.SourceTree is { } tree
        ? "on " + tree.GetText().ToString(location.SourceSpan)
        : $"in {Path.GetFileName(location.GetLineSpan().Path)}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
