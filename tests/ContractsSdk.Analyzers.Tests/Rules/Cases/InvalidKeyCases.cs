using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidKeyCases() : RuleCases(RuleIds.InvalidKey)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a fraction, a bool, a type"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("a", {|MC051:Key = 1.0|})]
                public required float A { get; init; }

                [Output("b", {|MC051:Key = true|})]
                public required float B { get; init; }

                [Output("c", {|MC051:Key = typeof(int)|})]
                public required float C { get; init; }
            }
            """,
        ["with an index"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("a", Index = 1, {|MC051:Key = 1L|})]
                public required float A { get; init; }
            }
            """,
        ["of a label"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("a", {|MC051:Key = 1L|})]
                public required long A { get; init; }
            }
            """,
        ["of some outputs only"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("map", Key = 0L, Name = "no")]
                public required float No { get; init; }

                [{|MC051:Output("map", Name = "yes")|}]
                public required float Yes { get; init; }
            }
            """,
        ["of two kinds"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("map", Key = 0L, Name = "no")]
                public required float No { get; init; }

                [Output("map", {|MC051:Key = "yes"|}, Name = "yes")]
                public required float Yes { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["integers"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("map", Key = 0, Name = "no")]
                public required float No { get; init; }

                [Output("map", Key = 1L, Name = "yes")]
                public required double Yes { get; init; }
            }
            """,
        ["texts"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("map", Key = "no", Name = "no")]
                public required float No { get; init; }

                [Output("map", Key = "", Name = "none")]
                public required float None { get; init; }
            }
            """,
    };
}
