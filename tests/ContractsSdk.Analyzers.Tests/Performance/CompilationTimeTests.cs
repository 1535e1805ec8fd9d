using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Analyzers.Tests.Rules.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>What generator and analyzers cost, as shares of what the compiler itself costs. Processor time, so that neighbours do not count.</summary>
public sealed class CompilationTimeTests(ITestOutputHelper output)
{
    // docs/performance.md has what was measured, and what is aimed at.
    private const double Share = 0.60;
    private const int Runs = 5;

    [Fact(Explicit = true)]
    public void GeneratorAndAnalyzersStayWithinTheirShare()
    {
        var many = new ManyContracts(200, releases: 5);
        var files = many.Baselines();
        var shares = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            var timed = Measure(many, files);
            var compiler = timed["compiler"].TotalMilliseconds;
            foreach (var (name, time) in timed)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run {run} {name,-40} {time.TotalMilliseconds,8:F0} ms {time.TotalMilliseconds / compiler,8:P1}"));
            if (run > 0)
                shares.Add((timed["generator"] + timed["analyzers"]).TotalMilliseconds / compiler);
        }

        var median = shares.Order().ElementAt(Runs / 2);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median {median:P1}"));
        Assert.True(median <= Share, string.Create(CultureInfo.InvariantCulture, $"{median:P1} of the compiler's own time"));
    }

    private static Dictionary<string, TimeSpan> Measure(ManyContracts many, IReadOnlyDictionary<string, string> files)
    {
        var timed = new Dictionary<string, TimeSpan>();
        var input = Time(timed, "parsing", many.Compile);
        var driver = CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], parseOptions: Framework.Parse);
        Compilation generated = input;
        Time(timed, "generating", () => driver.RunGeneratorsAndUpdateCompilation(input, out generated, out _));

        // What the driver parses, the compiler would parse without it, too.
        var written = generated.SyntaxTrees.Except(input.SyntaxTrees).Select(tree => tree.GetText()).ToList();
        Time(timed, "parsing what is generated", () => written.ForEach(text => CSharpSyntaxTree.ParseText(text, Framework.Parse).GetRoot()));
        timed["generator"] = timed["generating"] - timed["parsing what is generated"];

        // The compiler's own: the same sources, generated ones included, from text to an assembly.
        var plain = Time(timed, "compiler", () =>
        {
            var compilation = Framework.Compilation("Many", [.. generated.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), Framework.Parse, tree.FilePath))]);
            Assert.True(compilation.Emit(Stream.Null).Success);
            return compilation;
        });

        // Analyzers find what the compiler has bound already, as in a build.
        var texts = files.Select(file => (AdditionalText)new BaselineText(Path.GetFileName(file.Key), file.Value, Path.GetFileName(Path.GetDirectoryName(file.Key)!))).ToImmutableArray();
        // Whoever asks for diagnostics pays for a compilation of its own first; that is the compiler's share and not the analyzers'.
        Time(timed, "nothing", () => Analyze(plain, texts, [new Silent()]));
        Time(timed, "everything", () => Analyze(plain, texts, AnalyzerRun.Analyzers));
        timed["analyzers"] = timed["everything"] - timed["nothing"];
        return timed;
    }

    private static void Analyze(Compilation compilation, ImmutableArray<AdditionalText> files, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var found = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(files), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.All(found, diagnostic => Assert.NotEqual(DiagnosticSeverity.Error, diagnostic.Severity));
    }

    private static void Time(Dictionary<string, TimeSpan> timed, string name, Action run) => _ = Time(timed, name, () =>
    {
        run();
        return 0;
    });

    private static T Time<T>(Dictionary<string, TimeSpan> timed, string name, Func<T> run)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var result = run();
        process.Refresh();
        timed[name] = process.TotalProcessorTime - before;
        return result;
    }

#pragma warning disable RS1001, RS1036, RS2008 // No analyzer of the product: it only makes the driver run.
    private sealed class Silent : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Never = new("NEVER", "Never", "Never", "Never", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Never];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
            context.RegisterSymbolAction(_ => { }, SymbolKind.NamedType);
        }
    }
#pragma warning restore RS1001, RS1036, RS2008
}
