using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidDecisionCases() : RuleCases(RuleIds.InvalidDecision)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["of a text, a bool, a row"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("a", {|MC056:Threshold = 0.5|})]
                public required string A { get; init; }

                [Output("b", {|MC056:Threshold = 0.5|})]
                public required bool B { get; init; }

                [Output("c", {|MC056:Threshold = 0.5|}, {|MC056:Positive = "high"|}), Labels("low", "high")]
                public required float[] C { get; init; }

                [Output("d", {|MC056:Positive = "high"|})]
                public required string D { get; init; }
            }
            """,
        ["what the score cannot be"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("a", {|MC056:Threshold = 1.5|}), Range(0.0, 1.0)]
                public required float A { get; init; }

                [Output("b", Meaning = ScoreKind.Probability, {|MC056:Threshold = -0.1|})]
                public required float B { get; init; }

                [Output("c", {|MC056:Threshold = 0.5|})]
                public required int C { get; init; }

                [Output("d", {|MC056:Threshold = double.PositiveInfinity|})]
                public required double D { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["of scores"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("a", Meaning = ScoreKind.Probability, Positive = "fraud", Threshold = 0.7), Range(0.0, 1.0)]
                public required float A { get; init; }

                [Output("b", Meaning = ScoreKind.Logit, Threshold = -2.0)]
                public required double B { get; init; }

                [Output("c", Threshold = 3.0)]
                public required int C { get; init; }

                [Output("d", Positive = "fraud", Threshold = double.NaN)]
                public required bool D { get; init; }
            }
            """,
    };
}
