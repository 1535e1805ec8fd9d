using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidAxisCases() : RuleCases(RuleIds.InvalidAxis)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["without a name, a longest length, a pad of the type"] = """
            [Features]
            public sealed record Sentence
            {
                [Feature("a"), {|MC072:Axis("seq")|}]
                public required long[] A { get; init; }

                [Feature("b"), {|MC072:Axis("", Max = 3)|}]
                public required long[] B { get; init; }

                [Feature("c"), {|MC072:Axis("seq", Max = 3, Pad = "x")|}]
                public required long[] C { get; init; }

                [Feature("d"), {|MC072:Axis("seq", Max = 3, Pad = 0.5)|}]
                public required long[] D { get; init; }
            }
            """,
        ["of what has a length"] = """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Four
            {
                private long _first;
            }

            [Features]
            public sealed record Sentence
            {
                [Feature("a"), {|MC072:Axis("seq", Max = 3)|}]
                public required long A { get; init; }

                [Feature("b"), {|MC072:Axis("seq", Max = 3)|}, Shape(3)]
                public required long[] B { get; init; }

                [Feature("c"), {|MC072:Axis("seq", Max = 4)|}]
                public required Four C { get; init; }
            }
            """,
        ["of another length along the same axis"] = """
            [Features]
            public sealed record Sentence
            {
                [Feature("a"), Axis("seq", Max = 512)]
                public required long[] A { get; init; }

                [Feature("b"), {|MC072:Axis("seq", Max = 128)|}]
                public required long[] B { get; init; }
            }
            """,
        ["in a tensor of others"] = """
            [Features]
            public sealed record Sentence
            {
                [Feature("a", Tensor = "x", Slot = 0), {|MC072:Axis("seq", Max = 2)|}]
                public required float[] A { get; init; }

                [Feature("b", Tensor = "x", Slot = 2)]
                public required float B { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["along one axis, and along two"] = """
            [Features]
            public sealed record Sentence
            {
                [Feature("input_ids"), Axis("seq", Max = 512, Pad = 1)]
                public required long[] Ids { get; init; }

                [Feature("attention_mask"), Axis("seq", Max = 512)]
                public required System.ReadOnlyMemory<long> Mask { get; init; }

                [Feature("history"), Axis("history", Max = 50, Pad = -1)]
                public required int[] History { get; init; }
            }
            """,
    };
}
