using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ConstraintCannotApplyCases() : RuleCases(RuleIds.ConstraintCannotApply)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a range of text, of a bool, of an enum without categories"] = """
            [Features]
            public sealed record Account
            {
                [Feature("country"), {|MC030:Range(0, 10)|}]
                public required string Country { get; init; }

                [Feature("open"), {|MC030:Range(0, 1)|}]
                public required bool Open { get; init; }
            }
            """,
        ["lengths and patterns of numbers"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), {|MC030:StringLength(3)|}]
                public required float A { get; init; }

                [Feature("b"), {|MC030:RegularExpression("[0-9]+")|}]
                public required int B { get; init; }

                [Feature("c"), {|MC030:Length(1, 2)|}, {|MC030:MinLength(1)|}, {|MC030:MaxLength(1)|}]
                public required double C { get; init; }
            }
            """,
        ["categories of fractions and of bools"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("a", Slot = 0), {|MC030:AllowedValues(1f, 2f)|}, {|MC030:OneHot|}]
                public required float A { get; init; }

                [Feature("b", Slot = 1), {|MC030:AllowedValues(true)|}]
                public required bool B { get; init; }
            }
            """,
        ["on a parameter"] = """
            [Features]
            public sealed record Account([Feature("country"), {|MC030:Range(0, 10)|}] string Country);
            """,
        ["the range of an output that is text"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("label"), {|MC030:Range(0, 10)|}]
                public string? Label { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["numbers and texts with theirs"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), Range(0.0, 10.0), Required]
                public required float? A { get; init; }

                [Feature("b"), StringLength(10, MinimumLength = 2), RegularExpression("[a-z]+"), Required]
                public required string B { get; init; }

                [Feature("c"), AllowedValues(1, 2, 3)]
                public required int C { get; init; }

                [Feature("d"), Length(1, 3), MinLength(1), MaxLength(2)]
                public required string D { get; init; }
            }
            """,
        ["an attribute of one's own with that name"] = """
            namespace Own
            {
                public sealed class RangeAttribute(int from, int to) : Attribute
                {
                    public int Width => to - from;
                }

                [Features]
                public sealed record Account
                {
                    [Feature("country"), Range(0, 10)]
                    public required string Country { get; init; }
                }
            }
            """,
    };
}
