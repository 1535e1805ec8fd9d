using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using ContractsSdk.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Tests.Generation;

public sealed class IncrementalTests
{
    private const int Clients = 50;

    [Fact]
    public void AnEditOfOneContractGeneratesThatOne()
    {
        var run = GeneratorRun.Of(Framework.Compilation("Tests", [.. Enumerable.Range(0, Clients).Select(i => Tree(i, "0.5")), Usings()]));
        var edited = run.Again(compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[7], Tree(7, "0.75")));
        Assert.Equal(Clients + 1, edited.Files.Count);
        Assert.Equal([(IncrementalStepRunReason.Cached, Clients), (IncrementalStepRunReason.Modified, 1)], OutputReasons(edited));
        Assert.Contains("0.75", edited.Files["N7.Client.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void CommentsAndBodiesAndTheirPlacesGenerateNothing()
    {
        var run = GeneratorRun.Of(Framework.Compilation("Tests", Tree(0, "0.5"), Usings()));
        var edited = run.Again(compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(
            Source(0, "0.5")
                .Replace("=> 1;", "{ return 2; } // edited", StringComparison.Ordinal)
                .Replace("[Features]", "/* moved down */\n\n\n[Features]", StringComparison.Ordinal),
            Framework.Parse)));
        Assert.Equal([(IncrementalStepRunReason.Cached, 2)], OutputReasons(edited));
    }

    [Fact]
    public void EveryFactOfADeclarationCounts()
    {
        var run = GeneratorRun.Of(Framework.Compilation("Tests", Tree(0, "0.5"), Usings()));
        foreach (var (from, to) in new[]
        {
            ("1.0.0", "1.0.1"), ("\"a\"", "\"b\""), ("float A", "double A"), ("float A", "float? A"), ("[Output(\"p\")]", "[Output(\"p\"), Range(0.0, 1.0)]"),
            ("float P", "double P"), ("partial class Client", "partial class Client2"), ("namespace N0", "namespace N1"), ("sealed record Answer", "readonly record struct Answer"),
        })
        {
            var edited = run.Again(compilation => compilation.ReplaceSyntaxTree(
                compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Source(0, "0.5").Replace(from, to, StringComparison.Ordinal), Framework.Parse)));
            Assert.Empty(edited.Complaints());
            if (!to.Contains("struct", StringComparison.Ordinal))
                Assert.NotEqual(run.Files.OrderBy(file => file.Key, StringComparer.Ordinal), edited.Files.OrderBy(file => file.Key, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void NoCompilationOutlivesItsRun()
    {
        var (driver, first) = Runs();
        for (var i = 0; i < 10 && first.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(first.IsAlive);
        GC.KeepAlive(driver);
    }

    // In a method of its own, whose locals are gone when it returns.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference First) Runs()
    {
        var first = Framework.Compilation("Tests", Tree(0, "0.5"), Usings());
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new ClientGenerator());
        driver = driver.RunGenerators(first);
        for (var i = 1; i < 3; i++)
            driver = driver.RunGenerators(Framework.Compilation("Tests", Tree(i, "0.5"), Usings()));
        return (driver, new WeakReference(first));
    }

    private static List<(IncrementalStepRunReason Reason, int Count)> OutputReasons(GeneratorRun run) =>
    [
        .. run.Result.TrackedOutputSteps.SelectMany(steps => steps.Value)
            .SelectMany(step => step.Outputs)
            .GroupBy(output => output.Reason)
            .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count())),
    ];

    private static SyntaxTree Usings() => CSharpSyntaxTree.ParseText(Surroundings.Usings, Framework.Parse);

    private static SyntaxTree Tree(int index, string missing) => CSharpSyntaxTree.ParseText(Source(index, missing), Framework.Parse);

    private static string Source(int index, string missing) => $$"""
        namespace N{{index.ToString(CultureInfo.InvariantCulture)}};

        [ModelContract("client-{{index.ToString(CultureInfo.InvariantCulture)}}", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, Answer>
        {
            private static int Unrelated() => 1;
        }

        [Features]
        public sealed class Row
        {
            [Feature("a", Missing = {{missing}}f)] public float A { get; set; }
        }

        [Prediction]
        public sealed record Answer
        {
            [Output("p")] public float P { get; init; }
        }
        """;
}
