using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidPatternCases() : RuleCases(RuleIds.InvalidPattern)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["an open bracket"] = """
            [Features]
            public sealed record Account
            {
                [Feature("country"), RegularExpression({|MC044:"[A-Z{2}"|})]
                public required string Country { get; init; }
            }
            """,
        ["a dangling quantifier"] = """
            [Features]
            public sealed record Account
            {
                [Feature("country"), RegularExpression({|MC044:"*a"|})]
                public required string Country { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a pattern"] = """
            [Features]
            public sealed record Account
            {
                [Feature("country"), RegularExpression("^[A-Z]{2}$")]
                public required string Country { get; init; }
            }
            """,
        ["on what is no feature"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }

                [RegularExpression("[")]
                public string? Country { get; init; }
            }
            """,
    };
}
