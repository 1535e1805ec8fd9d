using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class SlotsOnSomeFeaturesOnlyCases() : RuleCases(RuleIds.SlotsOnSomeFeaturesOnly)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["one without"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }

                [{|MC026:Feature("balance")|}]
                public required float Balance { get; init; }
            }
            """,
        ["two without, on parameters"] = """
            [Features(Tensor = "features")]
            public sealed record Account(
                [{|MC026:Feature("age")|}] float Age,
                [Feature("balance", Slot = 1)] float Balance,
                [{|MC026:Feature("limit")|}] float Limit);
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["all with"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }

                [Feature("balance", Slot = 1)]
                public required float Balance { get; init; }
            }
            """,
        ["the one without has a tensor of its own"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }

                [Feature("country", Tensor = "country")]
                public required string Country { get; init; }
            }
            """,
    };
}
