using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidScaleCases() : RuleCases(RuleIds.InvalidScale)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["numbers that are no scale"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), {|MC070:Standardize(1, 0)|}]
                public required float A { get; init; }

                [Feature("b"), {|MC070:Standardize(double.NaN, 1)|}]
                public required float B { get; init; }

                [Feature("c"), {|MC070:MinMax(1, 1)|}]
                public required double C { get; init; }

                [Feature("d"), {|MC070:MinMax(0, double.PositiveInfinity)|}]
                public required double D { get; init; }
            }
            """,
        ["two scales"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("amount"), Standardize(1, 2), {|MC070:MinMax(0, 1)|}]
                public required float Amount { get; init; }
            }
            """,
        ["of a category"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("kind"), AllowedValues(1, 2, 3), OneHot, {|MC070:Standardize(1, 2)|}]
                public required int Kind { get; init; }
            }
            """,
        ["no logarithm in the range, or in the place of a missing one"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("balance"), Range(-10.0, 10.0), {|MC070:Log1p|}]
                public required float Balance { get; init; }

                [Feature("age", Missing = -1f), {|MC070:Log1p|}]
                public float? Age { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["one after the other"] = """
            [Features(Tensor = "x")]
            public sealed record Purchase
            {
                [Feature("amount", Slot = 0), Log1p, Standardize(1, 2)]
                public required decimal Amount { get; init; }

                [Feature("items", Slot = 1), MinMax(0, 100), Log1p]
                public required int Items { get; init; }
            }
            """,
        ["a range and a missing value that have logarithms"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("change"), Range(-1.0, 10.0, MinimumIsExclusive = true), Log1p]
                public required float Change { get; init; }

                [Feature("age", Missing = float.NaN), Log1p]
                public float? Age { get; init; }

                [Feature("clamped", Missing = -5f, Outside = Outside.Clamp), Range(0.0, 10.0), Log1p]
                public float? Clamped { get; init; }
            }
            """,
    };
}
