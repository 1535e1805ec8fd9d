using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class TextInNumericTensorCases() : RuleCases(RuleIds.TextInNumericTensor)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["text packed with numbers"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [{|MC043:Feature("merchant", Slot = 0)|}]
                public required string Merchant { get; init; }

                [Feature("amount", Slot = 1)]
                public required float Amount { get; init; }
            }
            """,
        ["text with a stated number type"] = """
            [Features]
            public sealed record Purchase
            {
                [{|MC043:Feature("merchant", Element = ElementType.Int64)|}]
                public required string Merchant { get; init; }
            }
            """,
        ["verbatim text"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [{|MC043:Feature("merchant", Slot = 0)|}, AllowedValues("grocery", "travel"), Verbatim]
                public required string Merchant { get; init; }

                [Feature("amount", Slot = 1)]
                public required float Amount { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["encoded"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("merchant", Slot = 0), AllowedValues("grocery", "travel"), Ordinal]
                public required string Merchant { get; init; }
            }
            """,
        ["a tensor of its own"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant")]
                public required string Merchant { get; init; }
            }
            """,
        ["texts packed as text"] = """
            [Features(Tensor = "texts", Element = ElementType.String)]
            public sealed record Purchase
            {
                [Feature("merchant", Slot = 0)]
                public required string Merchant { get; init; }

                [Feature("country", Slot = 1)]
                public required string Country { get; init; }
            }
            """,
    };
}
