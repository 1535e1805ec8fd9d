using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidOutputPositionCases() : RuleCases(RuleIds.InvalidOutputPosition)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["below zero"] = """
            [Prediction]
            public readonly record struct Risk
            {
                [Output("probabilities", {|MC050:Index = -2|})]
                public required float Fraud { get; init; }
            }
            """,
        ["of a whole row"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("probabilities", {|MC050:Index = 1|})]
                public required float[] Scores { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["an element, the only one, the row"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("probabilities", Index = 1, Name = "fraud")]
                public required float Fraud { get; init; }

                [Output("probabilities")]
                public required float[] All { get; init; }

                [Output("score")]
                public required float Score { get; init; }
            }
            """,
        ["one element twice"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("probabilities", Index = 1, Name = "a")]
                public required float A { get; init; }

                [Output("probabilities", Index = 1, Name = "b")]
                public required double B { get; init; }
            }
            """,
    };
}
