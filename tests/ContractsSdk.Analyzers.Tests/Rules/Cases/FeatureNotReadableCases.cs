using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class FeatureNotReadableCases() : RuleCases(RuleIds.FeatureNotReadable)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["no getter"] = """
            [Features]
            public sealed record Basket
            {
                private float _total;

                [{|MC017:Feature("total")|}]
                public float Total { set => _total = value; }

                [Feature("items"), Range(0, 1_000)]
                public int Items => (int)_total;
            }
            """,
        ["static"] = """
            [Features]
            public sealed record Basket
            {
                [{|MC017:Feature("total")|}]
                public static float Total { get; set; }
            }
            """,
        ["private"] = """
            [Features]
            public sealed record Basket
            {
                [{|MC017:Feature("total")|}]
                private float Total { get; init; }

                [{|MC017:Feature("tax")|}]
                public float Tax { private get; init; }
            }
            """,
        ["less visible than the type"] = """
            [Features]
            public sealed record Basket
            {
                [Feature("total")]
                public required float Total { get; init; }

                [{|MC017:Feature("tax")|}]
                internal float Tax { get; init; }

                [{|MC017:Feature("items")|}, Range(0, 1_000)]
                public int Items { internal get; init; }
            }
            """,
        ["hidden by a member that is no feature"] = """
            public record Basis
            {
                [Feature("total")]
                public float Total { get; init; }
            }

            [Features]
            public sealed record Basket : Basis
            {
                [Feature("items"), Range(0, 1_000)]
                public required int Items { get; init; }

                public new float {|MC017:Total|} { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["hidden by a feature"] = """
            public record Basis
            {
                [Feature("total")]
                public float Total { get; init; }
            }

            [Features]
            public sealed record Basket : Basis
            {
                [Feature("total")]
                public new double Total { get; init; }
            }
            """,
        ["computed, internal beside an internal client"] = """
            [Features]
            internal sealed record Basket
            {
                [Feature("total")]
                internal float Total => 1f;
            }
            """,
        ["private in a type of the same private class"] = """
            public static partial class Scoring
            {
                [ModelContract("loan-risk", "1.0.0")]
                private sealed partial class LoanRisk : ModelClient<Basket, FraudScore>;

                [Features]
                private sealed record Basket
                {
                    [Feature("total")]
                    public required float Total { get; init; }
                }
            }
            """,
    };
}
