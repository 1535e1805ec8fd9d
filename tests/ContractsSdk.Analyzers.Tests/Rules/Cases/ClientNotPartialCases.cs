using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ClientNotPartialCases() : RuleCases(RuleIds.ClientNotPartial)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a client without the word"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed class {|MC001:FraudDetector|} : ModelClient<Transaction, FraudScore>;
            """,
        ["a nested client in a partial class"] = """
            public static partial class Scoring
            {
                [ModelContract("fraud-detector", "1.2.0")]
                public sealed class {|MC001:FraudDetector|} : ModelClient<Transaction, FraudScore>;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a partial client"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a partial client in two files"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            //- Other.cs
            public sealed partial class FraudDetector
            {
                [Fallback]
                private static FraudScore Review(in Transaction transaction) => new() { IsFraud = true, Probability = 0.5f };
            }
            """,
        ["a class without a contract"] = """
            public sealed class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
    };
}
