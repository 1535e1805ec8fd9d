using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Analyzers.Tests.Rules.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>
/// What generator and analyzers take and allocate in a project of 1, 20 and 200 contracts: at first, and after an edit. In this process,
/// with the compiler of the oldest host that is supported.
/// </summary>
public sealed class CompilationSizeTests(ITestOutputHelper output)
{
    private const int Rounds = 12;

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(200)]
    public void WhatItTakes(int contracts)
    {
        var many = new ManyContracts(contracts, releases: 5);
        var files = many.Baselines().Select(file => (AdditionalText)new BaselineText(
            Path.GetFileName(file.Key), file.Value, Path.GetFileName(Path.GetDirectoryName(file.Key)!))).ToImmutableArray();
        var taken = new Dictionary<string, List<(double Time, long Bytes)>>();
        for (var round = 0; round < Rounds; round++)
            Measure(many, files, taken);
        foreach (var (name, rounds) in taken)
        {
            var last = rounds.Skip(Rounds / 2).ToList();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contracts,4} {name,-46} {last.Select(round => round.Time).Order().ElementAt(last.Count / 2),8:F1} ms {last.Min(round => round.Bytes) / 1024.0,10:F0} KB"));
        }

        Assert.NotEmpty(taken);
    }

    private static void Measure(ManyContracts many, ImmutableArray<AdditionalText> files, Dictionary<string, List<(double Time, long Bytes)>> taken)
    {
        Compilation input = many.Compile();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], parseOptions: Framework.Parse);
        Compilation generated = input;
        Take("generator: at first", () => driver = driver.RunGeneratorsAndUpdateCompilation(input, out generated, out _));
        Take("compiler: binding and emitting", () => Assert.True(generated.Emit(Stream.Null).Success));
        Take("an analyzer that does nothing: at first", () => Analyze(generated, files, [new SilentAnalyzer()]));
        Take("analyzers: at first", () => Analyze(generated, files, AnalyzerRun.Analyzers));

        var elsewhere = input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal sealed class Elsewhere;", Framework.Parse));
        Take("generator: after an edit elsewhere", () => driver = driver.RunGeneratorsAndUpdateCompilation(elsewhere, out generated, out _));
        Take("analyzers: after an edit elsewhere", () => Analyze(generated, files, AnalyzerRun.Analyzers));

        var tree = elsewhere.SyntaxTrees.First(tree => tree.FilePath == "Contract0.cs");
        var edited = elsewhere.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(
            tree.ToString().Replace("Unit = \"EUR\"", "Unit = \"USD\"", StringComparison.Ordinal), Encoding.UTF8)));
        Take("generator: after an edit of a contract", () => driver.RunGeneratorsAndUpdateCompilation(edited, out generated, out _));

        void Take(string name, Action run)
        {
            GC.Collect();
            using var process = Process.GetCurrentProcess();
            var (before, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
            run();
            process.Refresh();
            if (!taken.TryGetValue(name, out var rounds))
                taken.Add(name, rounds = []);
            rounds.Add(((process.TotalProcessorTime - before).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes));
        }
    }

    private static void Analyze(Compilation compilation, ImmutableArray<AdditionalText> files, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(files), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}
