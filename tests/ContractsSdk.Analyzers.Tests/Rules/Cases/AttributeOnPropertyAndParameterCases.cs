using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class AttributeOnPropertyAndParameterCases() : RuleCases(RuleIds.AttributeOnPropertyAndParameter)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["the feature and its range"] = """
            [Features]
            public sealed record Basket([{|MC019:Feature("total")|}, {|MC019:Range(0.0, 1.0)|}] float Total)
            {
                [Feature("total"), Range(0.0, 2.0)]
                public float Total { get; init; } = Total;
            }
            """,
        ["the output"] = """
            [Prediction]
            public sealed record Risk([{|MC019:Output("score")|}] float Score)
            {
                [Output("score")]
                public float Score { get; init; } = Score;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["two attributes, one here and one there"] = """
            [Features]
            public sealed record Basket([Feature("total")] float Total)
            {
                [Range(0.0, 2.0)]
                public float Total { get; init; } = Total;
            }
            """,
        ["aimed at the property"] = """
            [Features]
            public sealed record Basket([property: Feature("total")] float Total);
            """,
        ["on the parameter alone"] = """
            [Features]
            public sealed record Basket([Feature("total"), Range(0.0, 2.0)] float Total);
            """,
    };
}
