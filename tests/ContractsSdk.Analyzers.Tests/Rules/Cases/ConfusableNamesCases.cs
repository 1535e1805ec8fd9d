using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ConfusableNamesCases() : RuleCases(RuleIds.ConfusableNames)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["case"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("country")]
                public required float Country { get; init; }

                [Feature({|MC015:"Country"|})]
                public required float Birth { get; init; }
            }
            """,
        ["normalization"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("caf\u00e9")]
                public required float One { get; init; }

                [Feature({|MC015:"cafe\u0301"|})]
                public required float Two { get; init; }
            }
            """,
        ["a Cyrillic letter"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("amount")]
                public required float One { get; init; }

                [Feature({|MC015:"\u0430mount"|})]
                public required float Two { get; init; }
            }
            """,
        ["outputs"] = """
            [Prediction]
            public readonly record struct Score
            {
                [Output("label")]
                public required long Label { get; init; }

                [Output("probabilities", Index = 1, {|MC015:Name = "LABEL"|})]
                public required float Yes { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["another letter"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("country")]
                public required float Country { get; init; }

                [Feature("county")]
                public required float County { get; init; }
            }
            """,
        ["the dotless i is another letter"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("rısk")]
                public required float One { get; init; }

                [Feature("risk")]
                public required float Two { get; init; }
            }
            """,
        ["Greek beside Greek"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("α")]
                public required float Alpha { get; init; }

                [Feature("β")]
                public required float Beta { get; init; }
            }
            """,
    };
}
