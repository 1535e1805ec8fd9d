using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class IntegerBoundsOnFractionalMemberCases() : RuleCases(RuleIds.IntegerBoundsOnFractionalMember)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["float, double, decimal"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), {|MC031:Range(0, 50_000)|}]
                public required float A { get; init; }

                [Feature("b"), {|MC031:Range(-1, 1)|}]
                public required double? B { get; init; }

                [Feature("c"), {|MC031:Range(0, 100)|}]
                public required decimal C { get; init; }
            }
            """,
        ["an output"] = """
            [Prediction]
            public readonly record struct Risk
            {
                [Output("score"), {|MC031:Range(0, 1)|}]
                public required float Score { get; init; }
            }
            """,
        ["on the parameter"] = """
            [Features]
            public sealed record Purchase([Feature("a"), {|MC031:Range(0, 1, MinimumIsExclusive = true)|}] float A);
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["suppressed where it stands"] = """
            [Features]
            public sealed record Purchase
            {
            #pragma warning disable MC031 // Validated by nothing but the client.
                [Feature("a"), Range(0, 50_000)]
                public required float A { get; init; }
            #pragma warning restore MC031

                [Feature("b"), Range(0, 50_000)]
                [System.Diagnostics.CodeAnalysis.SuppressMessage("ContractsSdk.Constraints", "MC031", Justification = "The same.")]
                public required float B { get; init; }
            }
            """,
        ["integers on an integer"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), Range(0, 50_000)]
                public required int A { get; init; }

                [Feature("b"), Range(0, 50_000)]
                public required long? B { get; init; }
            }
            """,
        ["one fraction is enough for C#"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), Range(0, 1.0)]
                public required float A { get; init; }
            }
            """,
        ["bounds as text"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), Range(typeof(decimal), "0", "1")]
                public required decimal A { get; init; }
            }
            """,
        ["what is no feature"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a")]
                public required float A { get; init; }

                [Range(0, 1)]
                public float B { get; init; }
            }
            """,
    };
}
