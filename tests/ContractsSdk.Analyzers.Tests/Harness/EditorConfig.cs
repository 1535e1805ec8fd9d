using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>An .editorconfig, handed to a compilation and to analyzers as a build hands it to them.</summary>
internal sealed class EditorConfig(params string[] texts)
{
    private const string Folder = "/project/";

    private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(
        texts.Select(text => AnalyzerConfig.Parse(text, Folder + (IsGlobal(text) ? ".globalconfig" : ".editorconfig"))).ToList());

    /// <summary>The compilation with the severities it states.</summary>
    public Compilation ApplyTo(Compilation compilation) =>
        compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(this)));

    /// <summary>The settings it states.</summary>
    public AnalyzerConfigOptionsProvider Settings => new Provider(this);

    private static bool IsGlobal(string text) => text.StartsWith("is_global", StringComparison.Ordinal);

    private AnalyzerConfigOptionsResult Of(SyntaxTree tree) => _set.GetOptionsForSourcePath(Folder + tree.FilePath);

    private sealed class Severities(EditorConfig config) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            config.Of(tree).TreeOptions.TryGetValue(diagnosticId, out severity) || TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            config._set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Provider(EditorConfig config) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Options(config._set.GlobalConfigOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(config.Of(tree));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Options(config._set.GetOptionsForSourcePath(Folder + textFile.Path));
    }

    private sealed class Options(AnalyzerConfigOptionsResult result) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => result.AnalyzerOptions.Keys;

        public override bool TryGetValue(string key, out string value) => result.AnalyzerOptions.TryGetValue(key, out value!);
    }
}
