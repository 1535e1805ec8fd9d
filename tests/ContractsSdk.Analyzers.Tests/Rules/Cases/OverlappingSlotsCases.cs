using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class OverlappingSlotsCases() : RuleCases(RuleIds.OverlappingSlots)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["the same slot"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }

                [Feature("balance", {|MC023:Slot = 0|})]
                public required float Balance { get; init; }
            }
            """,
        ["inside a one-hot feature"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("merchant", Slot = 0), AllowedValues("grocery", "travel", "electronics"), OneHot]
                public required string Merchant { get; init; }

                [Feature("amount", {|MC023:Slot = 2|})]
                public required float Amount { get; init; }

                [Feature("age", Slot = 3)]
                public required float Age { get; init; }
            }
            """,
        ["inside an enum"] = """
            [Features(Tensor = "features")]
            public sealed record Payment
            {
                [Feature("amount", {|MC023:Slot = 1|})]
                public required float Amount { get; init; }

                [Feature("channel", Slot = 0), OneHot]
                public required Channel Channel { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """,
        ["whatever the order of declaration"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("balance", Slot = 1)]
                public required float Balance { get; init; }

                [Feature("age", {|MC023:Slot = 1|})]
                public required float Age { get; init; }

                [Feature("zip", Slot = 0), Range(0, 99_999)]
                public required int Zip { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["behind a one-hot feature"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("merchant", Slot = 0), AllowedValues("grocery", "travel", "electronics"), OneHot]
                public required string Merchant { get; init; }

                [Feature("amount", Slot = 3)]
                public required float Amount { get; init; }
            }
            """,
        ["an ordinal takes one"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("merchant", Slot = 0), AllowedValues("grocery", "travel", "electronics"), Ordinal]
                public required string Merchant { get; init; }

                [Feature("amount", Slot = 1)]
                public required float Amount { get; init; }
            }
            """,
        ["the same slot of another tensor"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age", Tensor = "x", Slot = 0)]
                public required float Age { get; init; }

                [Feature("balance", Tensor = "y", Slot = 0)]
                public required float Balance { get; init; }
            }
            """,
        ["the width is not known"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("merchant", Slot = 0), {|MC035:OneHot|}]
                public required string Merchant { get; init; }

                [Feature("amount", Slot = 3)]
                public required float Amount { get; init; }
            }
            """,
    };
}
