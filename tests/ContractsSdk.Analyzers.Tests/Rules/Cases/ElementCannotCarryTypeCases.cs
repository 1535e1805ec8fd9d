using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ElementCannotCarryTypeCases() : RuleCases(RuleIds.ElementCannotCarryType)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["fractions as integers"] = """
            [Features]
            public sealed record Account
            {
                [Feature("balance", {|MC028:Element = ElementType.Int64|})]
                public required float Balance { get; init; }
            }
            """,
        ["numbers as text, as bools"] = """
            [Features]
            public sealed record Account
            {
                [Feature("balance", {|MC028:Element = ElementType.String|})]
                public required int Balance { get; init; }

                [Feature("age", {|MC028:Element = ElementType.Bool|})]
                public required int Age { get; init; }
            }
            """,
        ["types no tensor has"] = """
            [Features]
            public sealed record Account
            {
                [Feature("balance", {|MC028:Element = ElementType.Decimal|})]
                public required decimal Balance { get; init; }

                [Feature("channel", {|MC028:Element = ElementType.Enum|}), Ordinal]
                public required Channel Channel { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """,
        ["one-hot as text"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant", {|MC028:Element = ElementType.String|}), AllowedValues("grocery", "travel"), OneHot]
                public required string Merchant { get; init; }
            }
            """,
        ["a packed fraction, by the type's element"] = """
            [Features(Tensor = "features", Element = ElementType.Int32)]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required int Age { get; init; }

                [{|MC028:Feature("balance", Slot = 1)|}]
                public required float Balance { get; init; }
            }
            """,
        ["an enum's number beyond a byte"] = """
            [Features]
            public sealed record Payment
            {
                [Feature("channel", {|MC028:Element = ElementType.UInt8|}), Ordinal]
                public required Channel Channel { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 300 }
            """,
        ["outputs"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("score", {|MC028:Element = ElementType.String|})]
                public float Score { get; init; }

                [Output("count", {|MC028:Element = ElementType.Float32|})]
                public int Count { get; init; }

                [Output("name", {|MC028:Element = ElementType.Float32|})]
                public string? Name { get; init; }
            }
            """,
        ["an output of a type no tensor has"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("score", {|MC028:Element = ElementType.Decimal|})]
                public decimal Score { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["wider, narrower, rounded"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", Element = ElementType.Float64)]
                public required float A { get; init; }

                [Feature("b", Element = ElementType.UInt8), Range(0, 100)]
                public required int B { get; init; }

                [Feature("c", Element = ElementType.Float32)]
                public required decimal C { get; init; }

                [Feature("d", Element = ElementType.Float16)]
                public required bool D { get; init; }

                [Feature("e", Element = ElementType.Int8), AllowedValues("x", "y"), OneHot]
                public required string E { get; init; }

                [Feature("f", Element = ElementType.String), Verbatim]
                public required Level F { get; init; }
            }

            public enum Level { Low = 0, High = 1 }
            """,
        ["outputs of other numbers"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("score", Element = ElementType.Float64)]
                public float Score { get; init; }

                [Output("count", Element = ElementType.Int64)]
                public byte Count { get; init; }

                [Output("label", Element = ElementType.Bool)]
                public bool Label { get; init; }
            }
            """,
    };
}
