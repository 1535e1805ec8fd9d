using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class MissingCannotApplyCases() : RuleCases(RuleIds.MissingCannotApply)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["an integer, a bool, an enum"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", {|MC042:Missing = 3|}), Range(0, 1_000)]
                public required int A { get; init; }

                [Feature("b", {|MC042:Missing = false|})]
                public required bool B { get; init; }

                [Feature("c", {|MC042:Missing = Channel.Chip|}), OneHot]
                public required Channel C { get; init; }

                [Feature("d", {|MC042:Missing = 3|})]
                public required decimal D { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["nullable"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", Missing = 3)]
                public int? A { get; init; }
            }
            """,
        ["NaN is missing"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", Missing = 3f)]
                public float A { get; init; }
            }
            """,
        ["out of range is missing"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", Missing = 3, Outside = Outside.Missing), Range(0, 1_000)]
                public int A { get; init; }
            }
            """,
        ["text may be null whatever its type says"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", Missing = "?")]
                public string A { get; init; } = "";
            }
            """,
    };
}
