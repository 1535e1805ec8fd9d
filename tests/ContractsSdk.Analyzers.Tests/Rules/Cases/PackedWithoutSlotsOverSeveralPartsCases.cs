using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class PackedWithoutSlotsOverSeveralPartsCases() : RuleCases(RuleIds.PackedWithoutSlotsOverSeveralParts)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["two parts in one file"] = """
            [{|MC021:Features(Tensor = "features")|}]
            public sealed partial record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }

            public sealed partial record Account
            {
                [Feature("balance")]
                public required float Balance { get; init; }
            }
            """,
        ["two files"] = """
            [{|MC021:Features(Tensor = "features")|}]
            public sealed partial record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            //- Other.cs
            public sealed partial record Account
            {
                [Feature("balance")]
                public required float Balance { get; init; }
            }
            """,
        ["a base type"] = """
            public abstract record Basis
            {
                [Feature("age")]
                public required float Age { get; init; }
            }

            [{|MC021:Features(Tensor = "features")|}]
            public sealed record Account : Basis
            {
                [Feature("balance")]
                public required float Balance { get; init; }
            }
            """,
        ["parameters and another part"] = """
            [{|MC021:Features(Tensor = "features")|}]
            public sealed partial record Account([Feature("age")] float Age);

            public sealed partial record Account
            {
                [Feature("balance")]
                public required float Balance { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["slots on all"] = """
            [Features(Tensor = "features")]
            public sealed partial record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }
            }
            //- Other.cs
            public sealed partial record Account
            {
                [Feature("balance", Slot = 1)]
                public required float Balance { get; init; }
            }
            """,
        ["several parts, the features in one"] = """
            [{|MC022:Features(Tensor = "features")|}]
            public sealed partial record Account
            {
                [Feature("age")]
                public required float Age { get; init; }

                [Feature("balance")]
                public required float Balance { get; init; }
            }
            //- Other.cs
            public sealed partial record Account
            {
                public bool IsOverdrawn => Balance < 0;
            }
            """,
        ["several parts, but nothing shared"] = """
            [Features]
            public sealed partial record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }

            public sealed partial record Account
            {
                [Feature("balance")]
                public required float Balance { get; init; }
            }
            """,
        ["one part for each of two tensors"] = """
            [Features]
            public sealed partial record Account
            {
                [Feature("age", Tensor = "a", Slot = 0)]
                public required float Age { get; init; }
            }

            public sealed partial record Account
            {
                [Feature("balance", Tensor = "b", Slot = 0)]
                public required float Balance { get; init; }
            }
            """,
    };
}
