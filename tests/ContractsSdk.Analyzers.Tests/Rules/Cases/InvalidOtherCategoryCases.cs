using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidOtherCategoryCases() : RuleCases(RuleIds.InvalidOtherCategory)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["not stated"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot({|MC038:OnUnknown = Unknown.Other|})]
                public required string Merchant { get; init; }
            }
            """,
        ["not listed"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot(OnUnknown = Unknown.Other, {|MC038:Other = "other"|})]
                public required string Merchant { get; init; }
            }
            """,
        ["another type"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), Ordinal(OnUnknown = Unknown.Other, {|MC038:Other = 1|})]
                public required string Merchant { get; init; }
            }
            """,
        ["stated for nothing"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot({|MC038:Other = "grocery"|})]
                public required string Merchant { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["listed"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), AllowedValues("grocery", "other"), OneHot(OnUnknown = Unknown.Other, Other = "other")]
                public required string A { get; init; }

                [Feature("b"), Ordinal(OnUnknown = Unknown.Other, Other = Channel.Online)]
                public required Channel B { get; init; }
            }

            public enum Channel { Chip = 1, Online = 2 }
            """,
    };
}
