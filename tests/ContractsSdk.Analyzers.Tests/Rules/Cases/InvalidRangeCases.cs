using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidRangeCases() : RuleCases(RuleIds.InvalidRange)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["the wrong way round"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age"), {|MC032:Range(120, 0)|}]
                public required int Age { get; init; }
            }
            """,
        ["not a number"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), {|MC032:Range(double.NaN, 1.0)|}]
                public required float A { get; init; }

                [Feature("b"), {|MC032:Range(0.0, double.NaN)|}]
                public required double B { get; init; }

                [Feature("c"), {|MC032:Range(typeof(decimal), "0", "high")|}]
                public required decimal C { get; init; }

                [Feature("d"), {|MC032:Range(typeof(decimal), "0", "NaN")|}]
                public required decimal D { get; init; }
            }
            """,
        ["a fraction for an integer"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age"), {|MC032:Range(0.5, 120.0)|}]
                public required int Age { get; init; }
            }
            """,
        ["beyond what the type has"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), {|MC032:Range(0, double.MaxValue)|}]
                public required float A { get; init; }

                [Feature("b"), {|MC032:Range(0, int.MaxValue)|}]
                public required byte B { get; init; }
            }
            """,
        ["nothing in between"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), {|MC032:Range(1.0, 1.0, MaximumIsExclusive = true)|}]
                public required float A { get; init; }

                [Feature("b"), {|MC032:Range(5, 5, MinimumIsExclusive = true)|}]
                public required int B { get; init; }
            }
            """,
        ["clamped to a bound that is excluded"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", Outside = Outside.Clamp), {|MC032:Range(0.0, 1.0, MaximumIsExclusive = true)|}]
                public required float A { get; init; }
            }
            """,
        ["lengths that exclude each other"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), {|MC032:Length(5, 3)|}]
                public required string A { get; init; }

                [Feature("b"), MinLength(4), {|MC032:StringLength(2)|}]
                public required string B { get; init; }
            }
            """,
        ["Outside is no second mistake"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age", Outside = Outside.Clamp), {|MC032:Range(120, 0)|}]
                public required int Age { get; init; }
            }
            """,
        ["of an output"] = """
            [Prediction]
            public readonly record struct Risk
            {
                [Output("score"), {|MC032:Range(1.0, 0.0)|}]
                public required float Score { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a single value"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age"), Range(5, 5)]
                public required int Age { get; init; }
            }
            """,
        ["open at one end"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), Range(0, float.MaxValue)]
                public required float A { get; init; }

                [Feature("b"), Range(double.NegativeInfinity, 0)]
                public required float B { get; init; }

                [Feature("c"), Range(0, byte.MaxValue)]
                public required byte C { get; init; }
            }
            """,
        ["whole numbers written as fractions"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age"), Range(0.0, 120.0)]
                public required int Age { get; init; }
            }
            """,
        ["64 bits as text, with a point in every culture"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), Range(typeof(ulong), "0", "18446744073709551615")]
                public required ulong A { get; init; }

                [Feature("b"), Range(typeof(decimal), "0.5", "1.5")]
                public required decimal B { get; init; }
            }
            """,
    };
}
