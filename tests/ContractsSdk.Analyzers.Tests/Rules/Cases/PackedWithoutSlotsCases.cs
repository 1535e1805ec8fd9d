using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class PackedWithoutSlotsCases() : RuleCases(RuleIds.PackedWithoutSlots)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["the type's tensor"] = """
            [{|MC022:Features(Tensor = "features")|}]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }

                [Feature("balance")]
                public required float Balance { get; init; }
            }
            """,
        ["a positional record"] = """
            [{|MC022:Features(Tensor = "features")|}]
            public sealed record Account([Feature("age")] float Age, [Feature("balance")] float Balance);
            """,
        ["a tensor of some features"] = """
            [{|MC022:Features|}]
            public sealed record Account
            {
                [Feature("age", Tensor = "x")]
                public required float Age { get; init; }

                [Feature("balance", Tensor = "x")]
                public required float Balance { get; init; }

                [Feature("country")]
                public required string Country { get; init; }
            }
            """,
        ["two tensors"] = """
            [{|MC022:{|MC022:Features|}|}]
            public sealed record Account
            {
                [Feature("a", Tensor = "x")]
                public required float A { get; init; }

                [Feature("b", Tensor = "x")]
                public required float B { get; init; }

                [Feature("c", Tensor = "y")]
                public required float C { get; init; }

                [Feature("d", Tensor = "y")]
                public required float D { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a single feature has no order"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
        ["slots"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 1)]
                public required float Age { get; init; }

                [Feature("balance", Slot = 0)]
                public required float Balance { get; init; }
            }
            """,
        ["tensors of their own"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }

                [Feature("balance")]
                public required float Balance { get; init; }
            }
            """,
    };
}
