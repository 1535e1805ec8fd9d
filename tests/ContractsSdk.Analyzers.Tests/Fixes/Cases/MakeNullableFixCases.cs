using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class MakeNullableFixCases() : FixCases(new MakeNullableFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["a property and a parameter"] = new("Make the member nullable", """
            [Features]
            public sealed record Account([Feature("a", {|MC042:Missing = 3|})] int A)
            {
                [Feature("b", {|MC042:Missing = false|})]
                public required bool B { get; init; }
            }
            """, """
            [Features]
            public sealed record Account([Feature("a", Missing = 3)] int? A)
            {
                [Feature("b", Missing = false)]
                public required bool? B { get; init; }
            }
            """),
    };
}
