using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidNameCases() : RuleCases(RuleIds.InvalidName)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["empty"] = """
            [Features]
            public sealed record Visit
            {
                [Feature({|MC016:""|})]
                public required float Country { get; init; }
            }
            """,
        ["null"] = """
            [Features, Constant({|MC016:null!|}, 1)]
            public sealed record Visit
            {
                [Feature({|MC016:null!|})]
                public required float Country { get; init; }
            }
            """,
        ["a space behind"] = """
            [Features]
            public sealed record Visit
            {
                [Feature({|MC016:"country "|})]
                public required float Country { get; init; }
            }
            """,
        ["a zero-width space, a direction mark, a control, half a pair"] = """
            [Features]
            public sealed record Visit
            {
                [Feature({|MC016:"a\u200bb"|})]
                public required float A { get; init; }

                [Feature({|MC016:"b\u202ec"|})]
                public required float B { get; init; }

                [Feature({|MC016:"c\0d"|})]
                public required float C { get; init; }

                [Feature({|MC016:"d\ud800"|})]
                public required float D { get; init; }
            }
            """,
        ["an output's tensor and name"] = """
            [Prediction]
            public readonly record struct Score
            {
                [Output({|MC016:"\tlabel"|}, Name = "label")]
                public required long Label { get; init; }

                [Output("probabilities", Index = 1, {|MC016:Name = " yes"|})]
                public required float Yes { get; init; }
            }
            """,
        ["a tensor that is shared"] = """
            [Features({|MC016:Tensor = "features\u200b"|})]
            public sealed record Visit
            {
                [Feature("country", Slot = 0)]
                public required float Country { get; init; }

                [Feature("age", {|MC016:Tensor = " ages"|})]
                public required float Age { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["what models call their inputs"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("input:0")]
                public required float A { get; init; }

                [Feature("serving_default/x.1")]
                public required float B { get; init; }

                [Feature("account age (days)")]
                public required float C { get; init; }

                [Feature("年齢")]
                public required float D { get; init; }

                [Feature("🎲")]
                public required float E { get; init; }
            }
            """,
    };
}
