using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class SlotWithoutSharedTensorCases() : RuleCases(RuleIds.SlotWithoutSharedTensor)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["no tensor named"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age", {|MC027:Slot = 0|})]
                public required float Age { get; init; }
            }
            """,
        ["two features"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age", {|MC027:Slot = 0|})]
                public required float Age { get; init; }

                [Feature("balance", {|MC027:Slot = 1|})]
                public required float Balance { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["named on the type"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }
            }
            """,
        ["named on the feature"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age", Tensor = "features", Slot = 0)]
                public required float Age { get; init; }
            }
            """,
        ["no slot"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
    };
}
