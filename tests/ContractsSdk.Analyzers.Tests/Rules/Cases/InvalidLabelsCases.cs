using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidLabelsCases() : RuleCases(RuleIds.InvalidLabels)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["twice"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("label"), {|MC053:Labels("low", "high", "high")|}]
                public required string Level { get; init; }
            }
            """,
        ["none, null, half a pair"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("a"), {|MC053:Labels|}]
                public required string A { get; init; }

                [Output("b"), {|MC053:Labels("low", null!)|}]
                public required string B { get; init; }

                [Output("c"), {|MC053:Labels("low", "\ud800")|}]
                public required string C { get; init; }
            }
            """,
        ["of a score, a bool, an enum"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("a"), {|MC053:Labels("low", "high")|}]
                public required float A { get; init; }

                [Output("b"), {|MC053:Labels("low", "high")|}]
                public required bool B { get; init; }

                [Output("c"), {|MC053:Labels("low", "high")|}]
                public required Level C { get; init; }
            }

            public enum Level { Low = 0, High = 1 }
            """,
        ["the shape is not judged after it"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("scores"), Shape(3), {|MC053:Labels("low", "high", "high")|}]
                public required float[] Scores { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["of a text, an index, a vector"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("a"), Labels("low", "high")]
                public required string A { get; init; }

                [Output("b"), Labels("low", "high")]
                public required long B { get; init; }

                [Output("c"), Labels("low", "high")]
                public required float[] C { get; init; }

                [Output("d", Element = ElementType.Int64), Labels("low", "high")]
                public required string D { get; init; }
            }
            """,
    };
}
