using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class SeveralCategoricalAttributesCases() : RuleCases(RuleIds.SeveralCategoricalAttributes)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["two"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot, {|MC036:Ordinal|}]
                public required string Merchant { get; init; }
            }
            """,
        ["property and parameter"] = """
            [Features]
            public sealed record Purchase([Feature("merchant"), AllowedValues("grocery", "travel"), {|MC036:Verbatim|}] string Merchant)
            {
                [OneHot]
                public string Merchant { get; init; } = Merchant;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["one"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), Ordinal]
                public required string Merchant { get; init; }
            }
            """,
    };
}
