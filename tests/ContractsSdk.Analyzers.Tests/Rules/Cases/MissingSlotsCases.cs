using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class MissingSlotsCases() : RuleCases(RuleIds.MissingSlots)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["between two"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }

                [Feature("balance", {|MC024:Slot = 2|})]
                public required float Balance { get; init; }
            }
            """,
        ["in front"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", {|MC024:Slot = 1|})]
                public required float Age { get; init; }

                [Feature("balance", Slot = 2)]
                public required float Balance { get; init; }
            }
            """,
        ["far away"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }

                [Feature("balance", {|MC024:Slot = 2_147_483_647|})]
                public required float Balance { get; init; }
            }
            """,
        ["behind fewer categories"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("merchant", Slot = 0), AllowedValues("grocery", "travel"), OneHot]
                public required string Merchant { get; init; }

                [Feature("amount", {|MC024:Slot = 3|})]
                public required float Amount { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["counted from 0"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("balance", Slot = 1)]
                public required float Balance { get; init; }

                [Feature("age", Slot = 0)]
                public required float Age { get; init; }
            }
            """,
        ["a feature that says what is wrong with it"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }

                [{|MC012:Feature("opened", Slot = 1)|}]
                public required DateTime Opened { get; init; }

                [Feature("balance", Slot = 2)]
                public required float Balance { get; init; }
            }
            """,
    };
}
