using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class SensitiveValuePrintedCases() : RuleCases(RuleIds.SensitiveValuePrinted)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a record, a positional one, a struct"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age"), {|MC075:Sensitive|}] public float Age { get; init; }
                [Feature("plan"), AllowedValues("basic", "gold"), OneHot] public required string Plan { get; init; }
            }

            [Features]
            public sealed record Visit([{|MC075:Sensitive|}, Feature("minutes")] float Minutes);

            [Features]
            public readonly record struct Payment
            {
                [Feature("amount"), {|MC075:Sensitive|}] public float Amount { get; init; }
            }
            """,
        ["of a base record, whose own ToString is not inherited"] = """
            public abstract record Person
            {
                [Feature("age"), {|MC075:Sensitive|}] public float Age { get; init; }

                public override string ToString() => "a person";
            }

            [Features]
            public sealed record Account : Person;
            """,
        ["beside a ToString of another meaning"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age"), {|MC075:Sensitive|}] public float Age { get; init; }

                public string ToString(string format) => format;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a class, and a record without anything sensitive"] = """
            [Features]
            public sealed class Account
            {
                [Feature("age"), Sensitive] public float Age { get; init; }
            }

            [Features]
            public sealed record Visit([Feature("minutes")] float Minutes);
            """,
        ["its own ToString, or what the compiler's calls"] = """
            using System.Text;

            [Features]
            public sealed record Account
            {
                [Feature("age"), Sensitive] public float Age { get; init; }

                public override string ToString() => "an account";
            }

            [Features]
            public record struct Visit([Sensitive, Feature("minutes")] float Minutes)
            {
                private readonly bool PrintMembers(StringBuilder text) => false;
            }
            """,
        ["a sealed ToString of a base, and a base that prints nothing of its own"] = """
            using System.Text;

            public abstract record Person
            {
                [Feature("age"), Sensitive] public float Age { get; init; }

                public sealed override string ToString() => "a person";
            }

            public abstract record Place
            {
                [Feature("street"), StringLength(9), Sensitive] public required string Street { get; init; }

                protected virtual bool PrintMembers(StringBuilder text) => false;
            }

            [Features]
            public sealed record Account : Person;

            [Features]
            public sealed record Address : Place;
            """,
    };
}
