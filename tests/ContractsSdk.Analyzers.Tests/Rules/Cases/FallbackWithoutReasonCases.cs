using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class FallbackWithoutReasonCases() : RuleCases(RuleIds.FallbackWithoutReason)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["none"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback({|MC062:On = FallbackReasons.None|})]
                private static FraudScore Review(in Transaction transaction) => default;
            }
            """,
        ["a bit that is no reason"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback({|MC062:On = (FallbackReasons)0x8000|})]
                private static FraudScore Review(in Transaction transaction) => default;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["some"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback(On = FallbackReasons.Timeout | FallbackReasons.Violation)]
                private static FraudScore Review(in Transaction transaction) => default;
            }
            """,
        ["the default"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback()]
                private static FraudScore Review(in Transaction transaction) => default;
            }
            """,
    };
}
