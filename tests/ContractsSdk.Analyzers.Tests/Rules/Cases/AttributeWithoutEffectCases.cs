using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class AttributeWithoutEffectCases() : RuleCases(RuleIds.AttributeWithoutEffect)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a member that is no feature"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }

                [AllowedValues("basic", "gold"), {|MC047:OneHot|}]
                public required string Plan { get; init; }

                [{|MC047:Sensitive|}]
                public string? Mail { get; init; }
            }
            """,
        ["sensitive outputs"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("score"), {|MC047:Sensitive|}]
                public float Score { get; init; }

                [Output("label"), {|MC047:Ordinal|}]
                public long Label { get; init; }
            }
            """,
        ["a constraint beside categories"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), AllowedValues("grocery", "travel"), OneHot, {|MC047:StringLength(10)|}]
                public required string Merchant { get; init; }
            }
            """,
        ["what belongs to the other side"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("amount"), {|MC047:Labels("low", "high")|}]
                public required float Amount { get; init; }

                [{|MC047:Output("score")|}]
                public float Score { get; init; }
            }

            [Prediction]
            public sealed record Risk
            {
                [Output("score")]
                public float Score { get; init; }

                [{|MC047:Feature("amount")|}]
                public float Amount { get; init; }
            }
            """,
        ["a parameter that is no property"] = """
            [Features]
            public sealed class Purchase([{|MC047:Feature("total")|}] float total)
            {
                [Feature("amount")]
                public float Amount { get; } = total;
            }
            """,
        ["a parameter of a method"] = """
            [Features]
            public sealed record Purchase([Feature("amount")] float Amount)
            {
                public static float Tax([{|MC047:Feature("tax")|}] float amount) => amount;
            }
            """,
        ["parameters of a delegate and of an indexer"] = """
            public delegate float Tax([{|MC047:Feature("tax")|}] float amount);

            public sealed class Rates
            {
                public float this[[{|MC047:Output("rate")|}] int year]
                {
                    get => year;
                    set => _ = value;
                }
            }
            """,
        ["a fallback outside a client"] = """
            public static class Fallbacks
            {
                [{|MC047:Fallback|}]
                public static FraudScore Review(in Transaction transaction) => default;

                [{|MC047:Fallback|}]
                public static FraudScore Cautious => default;

                [{|MC047:Fallback|}]
                public static readonly FraudScore Careful;
            }
            """,
        ["a client to fall back on, of a class that is none"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;

            [{|MC047:FallbackTo<FraudDetector>|}]
            public static class Fallbacks;
            """,
        ["a constant and a tombstone without features"] = """
            [{|MC047:Constant("a", 1)|}, {|MC047:Retired("b", "1.0.0")|}]
            public sealed record Account;
            """,
        ["a former name of no feature"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }

                [{|MC047:FormerName("mail")|}]
                public string? Mail { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a type that is both"] = """
            [Features, Prediction]
            public sealed record Both
            {
                [Feature("amount")]
                public float Amount { get; init; }

                [Output("score")]
                public required float Score { get; init; }
            }
            """,
        ["a base type whose members are features elsewhere"] = """
            public abstract class Basis
            {
                [Feature("age"), Sensitive]
                public required float Age { get; init; }
            }

            [Features]
            public sealed class Account : Basis;
            """,
        ["sensitive and categorical features"] = """
            [Features]
            public sealed class Account
            {
                [Feature("plan"), AllowedValues("basic", "gold"), OneHot, Sensitive]
                public required string Plan { get; init; }
            }
            """,
        ["a method in a client"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static FraudScore Review(in Transaction transaction) => default;
            }
            """,
    };
}
