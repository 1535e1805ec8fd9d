using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class OutsideWithoutRangeCases() : RuleCases(RuleIds.OutsideWithoutRange)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["clamp"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("amount", {|MC033:Outside = Outside.Clamp|})]
                public required float Amount { get; init; }
            }
            """,
        ["missing"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("amount", Missing = 3f, {|MC033:Outside = Outside.Missing|})]
                public required float Amount { get; init; }
            }
            """,
        ["beside categories"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("kind", {|MC033:Outside = Outside.Clamp|}), AllowedValues(1, 2, 3), OneHot]
                public required int Kind { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["with a range"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("amount", Outside = Outside.Clamp), Range(0.0, 5.0)]
                public required float Amount { get; init; }
            }
            """,
        ["reject is the default"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("amount", Outside = Outside.Reject)]
                public required float Amount { get; init; }
            }
            """,
    };
}
