using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Tests.Rules;

/// <summary>Code is broken most of the time it is looked at. An analyzer that throws says AD0001 and nothing else from then on.</summary>
public class HalfTypedTests
{
    private const string Fraud = """
        [ModelContract("fraud-detector", "1.2.0", Owner = "payments-risk", Model = "models/fraud.onnx", ReviewBy = "2027-03-31")]
        public sealed partial class FraudDetector : ModelClient<Purchase, Risk>
        {
            [Fallback(On = FallbackReasons.Engine)]
            private static Risk Review(in Purchase t, in FallbackContext why) => new() { IsFraud = true, Probability = 0.5f };
        }

        [Features(Tensor = "features", Element = ElementType.Float32), Constant("rate", 16_000L)]
        public sealed class Purchase
        {
            [Feature("amount", Slot = 0, Unit = "EUR", Outside = Outside.Clamp), Range(0.0, 50_000.0)]
            public required float Amount { get; init; }

            [Feature("merchant", Slot = 1), AllowedValues("grocery", "other"), OneHot(OnUnknown = Unknown.Other, Other = "other")]
            public required string Merchant { get; init; }

            [Feature("age", Slot = 3, Missing = 30f), Range(0.0, 36_500.0), Sensitive]
            public float? Age { get; init; }
        }

        [Prediction]
        public readonly record struct Risk
        {
            [Output("label", True = 1L)]
            public required bool IsFraud { get; init; }

            [Output("probabilities", Index = 1, Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
            public required float Probability { get; init; }
        }
        """;

    private const string Triage = """
        namespace Clinic
        {
            public static partial class Outer
            {
                [ModelContract("triage", "0.1.0-beta.1")]
                internal partial class Triage : ModelClient<Patient, Advice>
                {
                    [Fallback]
                    public async ValueTask<Advice> Ask(Patient patient) { await Task.Yield(); return new("low", [], 0f); }
                }
            }

            [Features]
            public record struct Patient(
                [Feature("text"), StringLength(500, MinimumLength = 1), RegularExpression("[^<]*")] string? Text,
                [Feature("ward"), Ordinal] Ward? Ward,
                [property: Feature("kin", Element = ElementType.Int64), Range(typeof(long), "0", "12")] long Kin);

            public enum Ward : byte { A = 1, B = 2 }

            [Prediction]
            public sealed record Advice(
                [Output("label"), Labels("low", "high")] string Label,
                [Output("scores", Name = "all"), Shape(2)] float[] Scores,
                [Output("map", Key = "high", Name = "high")] float High);
        }
        """;

    public static TheoryData<string> Sources => [Fraud, Triage];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task TheSourcesAreSound(string source) => await RuleCheck.Holds(source);

    [Theory]
    [MemberData(nameof(Sources))]
    public Task EveryPrefixIsRead(string source) =>
        AreRead(Enumerable.Range(0, source.Length).Select(length => source[..length]));

    [Fact]
    public Task WhatIsLeftWithoutTokensIsRead()
    {
        var random = new Random(2026);
        var tokens = Sources.Select(source => CSharpSyntaxTree.ParseText(source.Data).GetRoot().DescendantTokens().ToArray()).ToArray();
        return AreRead(Enumerable.Range(0, 2_000).Select(i =>
        {
            var source = tokens[i % tokens.Length];
            var gone = random.GetItems(source, random.Next(1, 4));
            return string.Concat(source.Where(token => !gone.Contains(token)).Select(token => token.ToFullString()));
        }));
    }

    private static async Task AreRead(IEnumerable<string> sources)
    {
        foreach (var chunk in sources.Chunk(64))
            await Task.WhenAll(chunk.Select(IsRead));
    }

    private static async Task IsRead(string source)
    {
        var found = await Task.Run(() => AnalyzerRun.Spoken(TestProject.Of(source).Compile()));

        if (found.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001") is { } fault)
            Assert.Fail($"{fault}\n{source}");
    }
}
