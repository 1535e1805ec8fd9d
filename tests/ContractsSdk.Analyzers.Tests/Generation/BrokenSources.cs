using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Tests.Generation;

/// <summary>Source that is being typed: the generator never throws, whatever is there already.</summary>
public sealed class BrokenSources
{
    private const int Deletions = 2_000;
    private const int Seed = 20261120;

    private static readonly string[] Sources =
    [
        File.ReadAllText(RepositoryFiles.PathOf("samples", "FraudScoring", "FraudContract.cs")),
        """
        [ModelContract("positional", "1.0.0", Owner = "a")]
        public sealed partial class Client : ModelClient<Row, Answer>
        {
            [Fallback(On = FallbackReasons.All)] private ValueTask<Answer> Guess(Row r, FallbackContext why) => new(new Answer("a", null!, 0));
        }

        public enum Kind { A = 1, B = 2 }

        [Features(Tensor = "x", Batch = false), Constant("c", 1f)]
        public record Row(
            [Feature("a", Missing = float.NaN), Range(typeof(decimal), "0.5", "1")] decimal? A,
            [Feature("k", Missing = Kind.B), AllowedValues(Kind.A, Kind.B), Ordinal(OnUnknown = Unknown.Other, Other = Kind.A)] Kind? K)
        {
            [Feature("t", Tensor = "t"), StringLength(9), RegularExpression("a+"), Sensitive] public string? T { get; init; }
        }

        [Prediction]
        public record Answer([Output("l"), Labels("a", "b")] string L, [Output("v"), Shape(2, 3)] float[] V, [Output("m", Key = 1L)] float M);
        """,
    ];

    [Fact]
    public void NoPrefixOfASourceMakesItThrow()
    {
        foreach (var source in Sources)
            HoldsOver(source, Enumerable.Range(0, source.Length).Select(length => source[..length]));
    }

    [Fact]
    public void NoMissingTokensMakeItThrow()
    {
        var random = new Random(Seed);
        foreach (var source in Sources)
        {
            var tokens = SyntaxFactory.ParseTokens(source).Where(token => token.Span.Length > 0).ToList();
            HoldsOver(source, Enumerable.Range(0, Deletions / Sources.Length).Select(_ => Without(source, tokens, random)));
        }
    }

    /// <summary>Mistakes the analyzers report: what is generated beside them adds none of its own.</summary>
    [Fact]
    public void WhatCannotBeEncodedIsLeftOut()
    {
        var run = GeneratorRun.Of(TestProject.Of("""
            [ModelContract("No Id", "one")]
            public sealed partial class Client : ModelClient<Row, Answer>;

            public enum Wide : ulong { Most = ulong.MaxValue, Least = 0 }
            public enum Deep : long { Least = long.MinValue, Zero = 0 }

            [Features(Tensor = "x", Element = ElementType.String)]
            public sealed class Row
            {
                [Feature("f")] public float F { get; set; }
                [Feature("g", Element = ElementType.Float32)] public float G { get; set; }
                [Feature("s")] public string S { get; set; } = "";
                [Feature("n", Tensor = "n", Element = ElementType.Float32)] public string N { get; set; } = "";
                [Feature("m", Tensor = "m", Missing = float.NaN)] public int? M { get; set; }
                [Feature("over", Tensor = "over", Element = ElementType.Float32, Missing = 1e300)] public double Over { get; set; }
                [Feature("wrap", Tensor = "wrap", Element = ElementType.UInt8), AllowedValues(1, 300)] public int Wrap { get; set; }
                [Feature("wide", Tensor = "wide"), Ordinal] public Wide Wide { get; set; }
                [Feature("deep", Tensor = "deep", Element = ElementType.Float32), Ordinal] public Deep Deep { get; set; }
                [Feature("flag", Tensor = "flag", Slot = -3), Range(5, 1), OneHot] public bool Flag { get; set; }
                [Feature("decimal", Tensor = "decimal", Element = ElementType.Decimal)] public decimal Decimal { get; set; }
                [Feature("list", Tensor = "list")] public int[] List { get; set; } = [];
                [Feature("static", Tensor = "static")] public static int Static { get; set; }
                [Feature("write", Tensor = "write")] public int Write { set { } }
                [Feature("f", Tensor = "again")] public float Again { get; set; }
            }

            [Prediction]
            public sealed class Answer
            {
                [Output("a", Element = ElementType.String)] public float A { get; set; }
                [Output("a", Name = "b")] public float B { get; set; }
                [Output("a", Name = "c", Key = 1L)] public float C { get; set; }
                [Output("d", True = 1.5)] public bool D { get; set; }
                [Output("e", Element = ElementType.Float32)] public int E { get; set; }
                [Output("f", Index = -7), Labels] public string F { get; set; } = "";
                [Output("g"), Shape(0, 3), Labels("x", "x", null!)] public float[] G { get; set; } = [];
                [Output("h", Element = ElementType.Bool)] public Deep H { get; set; }
            }
            """).Compile());
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Complaints());
        Assert.Equal(2, run.Files.Count);
    }

    private static string Without(string source, List<SyntaxToken> tokens, Random random)
    {
        var deleted = Enumerable.Range(0, random.Next(1, 6)).Select(_ => tokens[random.Next(tokens.Count)].Span).Distinct().OrderByDescending(span => span.Start);
        return deleted.Aggregate(source, (text, span) => text.Remove(span.Start, span.Length));
    }

    private static void HoldsOver(string source, IEnumerable<string> variants)
    {
        var compilation = TestProject.Of(source).Compile();
        var tree = compilation.SyntaxTrees.First();
        var run = GeneratorRun.Of(compilation);
        foreach (var variant in variants)
        {
            var edited = run.Again(_ => compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(variant))));
            if (edited.Result.Exception is { } exception)
                Assert.Fail($"{exception}\n{variant}");
            Assert.Empty(edited.Result.Diagnostics);
        }
    }
}
