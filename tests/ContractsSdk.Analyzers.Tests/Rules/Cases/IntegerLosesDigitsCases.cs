using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class IntegerLosesDigitsCases() : RuleCases(RuleIds.IntegerLosesDigits)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["an int in float32"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [{|MC048:Feature("branch", Slot = 0)|}]
                public required int Branch { get; init; }
            }
            """,
        ["a long in float64"] = """
            [Features]
            public sealed record Account
            {
                [Feature("branch", {|MC048:Element = ElementType.Float64|})]
                public required long Branch { get; init; }
            }
            """,
        ["a range one too wide"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [{|MC048:Feature("branch", Slot = 0)|}, Range(0, 16_777_217)]
                public required int Branch { get; init; }
            }
            """,
        ["a range below"] = """
            [Features]
            public sealed record Account
            {
                [Feature("branch", {|MC048:Element = ElementType.Float16|}), Range(-2_049, 0)]
                public required short Branch { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a range that fits"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("branch", Slot = 0), Range(0, 16_777_216)]
                public required int Branch { get; init; }
            }
            """,
        ["small types"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("a", Slot = 0)]
                public required short A { get; init; }

                [Feature("b", Slot = 1)]
                public required byte? B { get; init; }

                [Feature("c", Slot = 2)]
                public required ushort C { get; init; }
            }
            """,
        ["a tensor of integers"] = """
            [Features]
            public sealed record Account
            {
                [Feature("branch")]
                public required int Branch { get; init; }
            }
            """,
        ["fractions"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("balance", Slot = 0)]
                public required double Balance { get; init; }
            }
            """,
    };
}
