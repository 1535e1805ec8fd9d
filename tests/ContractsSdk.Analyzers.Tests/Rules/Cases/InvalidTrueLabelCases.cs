using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidTrueLabelCases() : RuleCases(RuleIds.InvalidTrueLabel)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["of a number"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("label", {|MC052:True = 1L|})]
                public required long Label { get; init; }
            }
            """,
        ["a fraction"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("label", {|MC052:True = 1.0|})]
                public required bool IsFraud { get; init; }
            }
            """,
        ["a number where labels are texts"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("label", Element = ElementType.String, {|MC052:True = 1L|})]
                public required bool IsFraud { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["an integer, a text, none"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("a", True = 1)]
                public required bool A { get; init; }

                [Output("b", True = "fraud")]
                public required bool B { get; init; }

                [Output("c")]
                public required bool C { get; init; }
            }
            """,
    };
}
