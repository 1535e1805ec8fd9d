using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class AllZeroWithoutOneHotCases() : RuleCases(RuleIds.AllZeroWithoutOneHot)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["ordinal"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), Ordinal({|MC037:OnUnknown = Unknown.AllZero|})]
                public required string Merchant { get; init; }
            }
            """,
        ["verbatim"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), Verbatim({|MC037:OnUnknown = Unknown.AllZero|})]
                public required string Merchant { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["one-hot"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot(OnUnknown = Unknown.AllZero)]
                public required string Merchant { get; init; }
            }
            """,
    };
}
