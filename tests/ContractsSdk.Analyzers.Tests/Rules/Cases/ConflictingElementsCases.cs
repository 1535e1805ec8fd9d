using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ConflictingElementsCases() : RuleCases(RuleIds.ConflictingElements)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["two features"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0, Element = ElementType.Float32)]
                public required float Age { get; init; }

                [Feature("balance", Slot = 1, {|MC029:Element = ElementType.Float64|})]
                public required double Balance { get; init; }
            }
            """,
        ["a feature and its type"] = """
            [Features(Tensor = "features", Element = ElementType.Float32)]
            public sealed record Account
            {
                [Feature("age", Slot = 0, {|MC029:Element = ElementType.Float16|})]
                public required float Age { get; init; }
            }
            """,
        ["two outputs"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("scores", Index = 0, Element = ElementType.Float32, Name = "a")]
                public float A { get; init; }

                [Output("scores", Index = 1, {|MC029:Element = ElementType.Float64|}, Name = "b")]
                public float B { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["the same twice"] = """
            [Features(Tensor = "features", Element = ElementType.Float64)]
            public sealed record Account
            {
                [Feature("age", Slot = 0, Element = ElementType.Float64)]
                public required float Age { get; init; }

                [Feature("balance", Slot = 1)]
                public required double Balance { get; init; }
            }
            """,
        ["another tensor"] = """
            [Features(Tensor = "features", Element = ElementType.Float64)]
            public sealed record Account
            {
                [Feature("age", Tensor = "age", Element = ElementType.Float32)]
                public required float Age { get; init; }

                [Feature("balance", Slot = 0)]
                public required double Balance { get; init; }
            }
            """,
    };
}
