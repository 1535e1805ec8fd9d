using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidFallbackSignatureCases() : RuleCases(RuleIds.InvalidFallbackSignature)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["another result"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static bool Review(Transaction transaction) => true;
            }
            """,
        ["no features, other features, too many"] = """
            [ModelContract("a", "1.2.0")]
            public sealed partial class A : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static FraudScore Review() => default;
            }

            [ModelContract("b", "1.2.0")]
            public sealed partial class B : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static FraudScore Review(string transaction) => default;
            }

            [ModelContract("c", "1.2.0")]
            public sealed partial class C : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static FraudScore Review(Transaction transaction, FallbackContext why, int more) => default;
            }
            """,
        ["something else than the context"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static FraudScore Review(in Transaction transaction, Exception error) => default;
            }
            """,
        ["by reference"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static FraudScore Review(ref Transaction transaction) => default;
            }
            """,
        ["generic"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static FraudScore Review<T>(Transaction transaction) => default;
            }
            """,
        ["a Task"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static Task<FraudScore> Review(Transaction transaction) => Task.FromResult(default(FraudScore));
            }
            """,
        ["a constant of an instance, that can be set, of another type, without a getter"] = """
            [ModelContract("a", "1.2.0")]
            public sealed partial class A : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private FraudScore Cautious => default;
            }

            [ModelContract("b", "1.2.0")]
            public sealed partial class B : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                public static FraudScore Cautious = default;
            }

            [ModelContract("c", "1.2.0")]
            public sealed partial class C : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static float Cautious => 0.5f;
            }

            [ModelContract("d", "1.2.0")]
            public sealed partial class D : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private static FraudScore Cautious { set { } }
            }

            [ModelContract("e", "1.2.0")]
            public sealed partial class E : ModelClient<Transaction, FraudScore>
            {
                [{|MC060:Fallback|}]
                private readonly FraudScore _cautious = default;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["by value, in, without context, of an instance"] = """
            [ModelContract("a", "1.2.0")]
            public sealed partial class A : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static FraudScore Review(in Transaction transaction, in FallbackContext why) => default;
            }

            [ModelContract("b", "1.2.0")]
            public sealed partial class B : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                public FraudScore Review(Transaction transaction) => default;
            }

            [ModelContract("c", "1.2.0")]
            public sealed partial class C : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private FraudScore Review(Transaction transaction, FallbackContext why) => default;
            }
            """,
        ["asynchronous"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static async ValueTask<FraudScore> Review(Transaction transaction)
                {
                    await Task.Yield();
                    return default;
                }
            }
            """,
        ["partial"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static partial FraudScore Review(Transaction transaction);

                private static partial FraudScore Review(Transaction transaction) => default;
            }
            """,
        ["one that may decline"] = """
            [Prediction]
            public sealed record Risk
            {
                [Output("score")]
                public float Score { get; init; }
            }

            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, Risk>
            {
                [Fallback]
                private static Risk? Review(Transaction transaction) => null;
            }
            """,
        ["constants"] = """
            [ModelContract("a", "1.2.0")]
            public sealed partial class A : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static FraudScore Cautious => default;
            }

            [ModelContract("b", "1.2.0")]
            public sealed partial class B : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static readonly FraudScore Cautious = default;
            }

            [ModelContract("c", "1.2.0")]
            public sealed partial class C : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                public static FraudScore? Cautious { get; } = null;
            }
            """,
        ["a struct or null, later"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static ValueTask<FraudScore?> Review(Transaction transaction) => default;
            }
            """,
    };
}
