using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class CategoricalWithoutCategoriesCases() : RuleCases(RuleIds.CategoricalWithoutCategories)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["text"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), {|MC035:OneHot|}]
                public required string Merchant { get; init; }
            }
            """,
        ["a number, verbatim text, packed"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("a", Slot = 0), {|MC035:Ordinal|}]
                public required int A { get; init; }

                [Feature("b", Slot = 1), {|MC035:Verbatim|}]
                public required string B { get; init; }
            }
            """,
        ["an enum without members"] = """
            [Features]
            public sealed record Payment
            {
                [Feature("channel"), {|MC035:OneHot|}]
                public required Channel Channel { get; init; }
            }

            public enum Channel;
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["listed"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot]
                public required string Merchant { get; init; }
            }
            """,
        ["an enum"] = """
            [Features]
            public sealed record Payment
            {
                [Feature("channel"), OneHot]
                public required Channel? Channel { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """,
        ["an empty list says so itself"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), OneHot, {|MC034:AllowedValues()|}]
                public required string Merchant { get; init; }
            }
            """,
    };
}
