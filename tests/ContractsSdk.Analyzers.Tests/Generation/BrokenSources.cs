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
