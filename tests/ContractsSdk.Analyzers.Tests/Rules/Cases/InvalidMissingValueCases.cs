using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidMissingValueCases() : RuleCases(RuleIds.InvalidMissingValue)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["another type"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", {|MC041:Missing = "?"|})]
                public float? A { get; init; }

                [Feature("b", {|MC041:Missing = 1|})]
                public string? B { get; init; }

                [Feature("c", {|MC041:Missing = 0.5|})]
                public int? C { get; init; }

                [Feature("d", {|MC041:Missing = 300|})]
                public byte? D { get; init; }

                [Feature("e", {|MC041:Missing = 1|}), OneHot]
                public Channel? E { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """,
        ["outside the range"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age_days", {|MC041:Missing = -1f|}), Range(0.0, 36_500.0)]
                public float? AgeDays { get; init; }
            }
            """,
        ["an excluded bound"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age_days", {|MC041:Missing = 0|}), Range(0, 100, MinimumIsExclusive = true)]
                public int? AgeDays { get; init; }
            }
            """,
        ["no category"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant", {|MC041:Missing = "?"|}), AllowedValues("grocery", "travel"), OneHot]
                public string? Merchant { get; init; }
            }
            """,
        ["text the contract refuses"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a", {|MC041:Missing = ""|}), StringLength(2, MinimumLength = 2)]
                public string? A { get; init; }

                [Feature("b", {|MC041:Missing = "?"|}), RegularExpression("[a-z]+")]
                public string? B { get; init; }
            }
            """,
        ["infinity"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", {|MC041:Missing = float.PositiveInfinity|})]
                public float? A { get; init; }
            }
            """,
        ["NaN in a tensor of integers"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", {|MC041:Missing = float.NaN|})]
                public int? A { get; init; }
            }
            """,
        ["refused as missing too"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", {|MC041:Missing = 3f|}), Required]
                public float? A { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["NaN for the model"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("a", Slot = 0, Missing = float.NaN), Range(0.0, 1.0)]
                public float? A { get; init; }

                [Feature("b", Slot = 1, Missing = double.NaN)]
                public short? B { get; init; }
            }
            """,
        ["values the contract accepts"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", Missing = 30), Range(0.0, 36_500.0)]
                public float? A { get; init; }

                [Feature("b", Missing = "?"), AllowedValues("grocery", "?"), OneHot]
                public string? B { get; init; }

                [Feature("c", Missing = Channel.Chip), OneHot]
                public Channel? C { get; init; }

                [Feature("d", Missing = false)]
                public bool? D { get; init; }

                [Feature("e", Missing = "")]
                public string? E { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """,
        ["clamped, all zero"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a", Missing = -1f, Outside = Outside.Clamp), Range(0.0, 36_500.0)]
                public float? A { get; init; }

                [Feature("b", Missing = "?"), AllowedValues("grocery", "travel"), OneHot(OnUnknown = Unknown.AllZero)]
                public string? B { get; init; }
            }
            """,
    };
}
