using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ConstraintNotEnforcedCases() : RuleCases(RuleIds.ConstraintNotEnforced)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["attributes of the framework"] = """
            [Features]
            public sealed record Account
            {
                [Feature("mail"), {|MC045:EmailAddress|}]
                public required string Mail { get; init; }

                [Feature("kind"), {|MC045:DeniedValues("none")|}]
                public required string Kind { get; init; }

                [Feature("limit"), {|MC045:Compare("Mail")|}]
                public required float Limit { get; init; }
            }
            """,
        ["one's own"] = """
            public sealed class EvenAttribute : ValidationAttribute;

            [Features]
            public sealed record Account
            {
                [Feature("age"), {|MC045:Even|}]
                public required int Age { get; init; }
            }
            """,
        ["derived from one a contract knows"] = """
            public sealed class PercentAttribute() : RangeAttribute(0.0, 100.0);

            [Features]
            public sealed record Account([Feature("share"), {|MC045:Percent|}] float Share);
            """,
        ["on the type"] = """
            public sealed class SoundAttribute : ValidationAttribute;

            [Features, {|MC045:Sound|}]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
        ["the type validates itself"] = """
            [Features]
            public sealed record {|MC045:Account|} : IValidatableObject
            {
                [Feature("age")]
                public required float Age { get; init; }

                public System.Collections.Generic.IEnumerable<ValidationResult> Validate(ValidationContext context) => [];
            }
            """,
        ["of an output"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("label"), {|MC045:StringLength(3)|}]
                public string? Label { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["all that a contract knows"] = """
            [Features]
            public sealed record Account
            {
                [Feature("a"), Range(0.0, 1.0), Required]
                public float? A { get; init; }

                [Feature("b"), StringLength(3), MinLength(1), MaxLength(2), Length(1, 2), RegularExpression("[a-z]+")]
                public required string B { get; init; }

                [Feature("c"), AllowedValues("x"), DataType(DataType.Text), Display(Name = "C")]
                public required string C { get; init; }
            }
            """,
        ["a member that is no feature"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }

                [EmailAddress]
                public string? Mail { get; init; }
            }
            """,
    };
}
