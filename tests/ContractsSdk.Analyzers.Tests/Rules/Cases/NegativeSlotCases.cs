using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class NegativeSlotCases() : RuleCases(RuleIds.NegativeSlot)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["in a shared tensor"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", {|MC025:Slot = -2|})]
                public required float Age { get; init; }

                [Feature("balance", Slot = 0)]
                public required float Balance { get; init; }
            }
            """,
        ["alone"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age", {|MC025:Slot = int.MinValue|})]
                public required float Age { get; init; }
            }
            """,
        ["the default, spelled out"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", {|MC025:Slot = -1|})]
                public required float Age { get; init; }

                [Feature("balance", {|MC025:Slot = -1|})]
                public required float Balance { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["zero"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }
            }
            """,
        ["not stated"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
    };
}
