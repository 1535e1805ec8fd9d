using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class SeveralFallbacksCases() : RuleCases(RuleIds.SeveralFallbacks)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["two"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback(On = FallbackReasons.Timeout)]
                private static FraudScore Slow(in Transaction transaction) => default;

                [{|MC061:Fallback|}]
                private static FraudScore Down(in Transaction transaction) => default;
            }
            """,
        ["three, in two files"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback(On = FallbackReasons.Timeout)]
                private static FraudScore Slow(in Transaction transaction) => default;
            }
            //- Other.cs
            public sealed partial class FraudDetector
            {
                [{|MC061:Fallback|}]
                private static FraudScore Down(in Transaction transaction) => default;

                [{|MC061:Fallback|}]
                private FraudScore Late(in Transaction transaction) => default;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["one, and a method without the attribute"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static FraudScore Review(in Transaction transaction) => Fixed();

                private static FraudScore Fixed() => default;
            }
            """,
    };
}
