using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidHistoryCases() : RuleCases(RuleIds.InvalidHistory)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["its own name, another's name"] = """
            [Features]
            public sealed record Payment
            {
                [Feature("spent"), {|MC049:FormerName("spent")|}]
                public required float Spent { get; init; }

                [Feature("limit"), {|MC049:FormerName("spent")|}]
                public required float Limit { get; init; }
            }
            """,
        ["one former name of two"] = """
            [Features]
            public sealed record Payment
            {
                [Feature("a"), FormerName("x")]
                public required float A { get; init; }

                [Feature("b"), {|MC049:FormerName("x")|}]
                public required float B { get; init; }
            }
            """,
        ["swapped"] = """
            [Features]
            public sealed record Payment
            {
                [Feature("a"), {|MC049:FormerName("b")|}]
                public required float A { get; init; }

                [Feature("b"), {|MC049:FormerName("a")|}]
                public required float B { get; init; }
            }
            """,
        ["retired and still there, renamed, twice, at no version"] = """
            [Features]
            [{|MC049:Retired("amount", "1.1.0")|}]
            [{|MC049:Retired("sum", "1.1.0")|}]
            [Retired("device", "1.1.0"), {|MC049:Retired("device", "1.2.0")|}]
            [{|MC049:Retired("age", "v2")|}]
            public sealed record Payment
            {
                [Feature("amount"), FormerName("sum")]
                public required float Amount { get; init; }
            }
            """,
        ["outputs, on parameters"] = """
            [Prediction]
            public sealed record Risk(
                [Output("label")] long Label,
                [Output("score"), {|MC049:FormerName("label")|}] float Score);
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["names nobody has any more"] = """
            [Features, Retired("device", "1.1.0"), Retired("age", "2.0.0-rc.1")]
            public sealed record Payment
            {
                [Feature("spent"), FormerName("sum"), FormerName("amount")]
                public required float Spent { get; init; }
            }
            """,
        ["a feature's former name is an output's"] = """
            [Features]
            public sealed record Payment([Feature("spent"), FormerName("score")] float Spent);

            [Prediction]
            public sealed record Risk([Output("score"), FormerName("spent")] float Score);
            """,
    };
}
