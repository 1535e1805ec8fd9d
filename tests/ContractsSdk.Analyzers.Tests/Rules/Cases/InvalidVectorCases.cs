using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidVectorCases() : RuleCases(RuleIds.InvalidVector)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["no length, a length of zero"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("a"), {|MC055:Shape|}]
                public required float[] A { get; init; }

                [Output("b"), {|MC055:Shape(0)|}]
                public required float[] B { get; init; }

                [Output("c"), {|MC055:Shape(3, -1)|}]
                public required float[] C { get; init; }
            }
            """,
        ["of a number"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("a"), {|MC055:Shape(3)|}]
                public required float A { get; init; }
            }
            """,
        ["other than the labels"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("probabilities"), {|MC055:Shape(4)|}, Labels("low", "medium", "high")]
                public required float[] Probabilities { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["as long as its labels, or of several axes"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("a"), Shape(3), Labels("low", "medium", "high")]
                public required float[] A { get; init; }

                [Output("b"), Shape(2, 3)]
                public required double[] B { get; init; }

                [Output("c")]
                public required float[] C { get; init; }
            }
            """,
    };
}
