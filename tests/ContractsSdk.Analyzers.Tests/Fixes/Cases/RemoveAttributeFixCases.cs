using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class RemoveAttributeFixCases() : FixCases(new RemoveAttributeFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["from a parameter"] = new("Remove the attribute", """
            [Features(Tensor = "features")]
            public sealed record Basket([{|MC019:Feature("total", Slot = 0)|}] float Total)
            {
                [Feature("total", Slot = 0)]
                public float Total { get; init; } = Total;
            }
            """, """
            [Features(Tensor = "features")]
            public sealed record Basket(float Total)
            {
                [Feature("total", Slot = 0)]
                public float Total { get; init; } = Total;
            }
            """),
        ["first, last and only one of a list"] = new("Remove the attribute", """
            [Features]
            public sealed record Account
            {
                [{|MC030:Range(0, 10)|}, Feature("a")]
                public required string A { get; init; }

                [Feature("b"), {|MC030:StringLength(3)|}]
                public required float B { get; init; }

                /// <summary>Text.</summary>
                [Feature("c")]
                [{|MC030:Range(0, 10)|}]
                public required string C { get; init; }

                [{|MC047:Sensitive|}] // not the model's
                public string? D { get; init; }
            }
            """, """
            [Features]
            public sealed record Account
            {
                [Feature("a")]
                public required string A { get; init; }

                [Feature("b")]
                public required float B { get; init; }

                /// <summary>Text.</summary>
                [Feature("c")]
                public required string C { get; init; }

                 // not the model's
                public string? D { get; init; }
            }
            """),
        ["one of two encodings"] = new("Remove the attribute", """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot, {|MC036:Ordinal|}]
                public required string Merchant { get; init; }
            }
            """, """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot]
                public required string Merchant { get; init; }
            }
            """),
    };
}
