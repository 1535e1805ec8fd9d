using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class MeaningCannotApplyCases() : RuleCases(RuleIds.MeaningCannotApply)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["of a text, a label, a bool"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("a", {|MC054:Meaning = ScoreKind.Probability|})]
                public required string A { get; init; }

                [Output("b", {|MC054:Meaning = ScoreKind.Raw|})]
                public required long B { get; init; }

                [Output("c", {|MC054:Meaning = ScoreKind.Logit|})]
                public required bool C { get; init; }
            }
            """,
        ["a probability beyond one"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("score", {|MC054:Meaning = ScoreKind.Probability|}), Range(0.0, 100.0)]
                public required float Score { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["of scores"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("a", Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
                public required float A { get; init; }

                [Output("b", Meaning = ScoreKind.Logit), Range(-100.0, 100.0)]
                public required double B { get; init; }

                [Output("c", Meaning = ScoreKind.Probability), Labels("low", "high")]
                public required float[] C { get; init; }

                [Output("d", Meaning = ScoreKind.Unspecified)]
                public required string D { get; init; }
            }
            """,
    };
}
