using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class DuplicateContractIdCases() : RuleCases(RuleIds.DuplicateContractId)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["two clients"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;

            [ModelContract({|MC502:"fraud-detector"|}, "1.3.0")]
            public sealed partial class NewFraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["three in two files, one nested"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            //- Tests.cs
            namespace Other
            {
                [ModelContract({|MC502:"fraud-detector"|}, "1.2.0")]
                public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;

                public static partial class Outer
                {
                    [ModelContract({|MC502:"fraud-detector"|}, "1.2.0")]
                    public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
                }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["two ids"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;

            [ModelContract("fraud-detector-2", "1.2.0")]
            public sealed partial class NewFraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["an id that is not valid says so itself"] = """
            [ModelContract({|MC006:"Fraud"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;

            [ModelContract({|MC006:"Fraud"|}, "1.2.0")]
            public sealed partial class NewFraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["another assembly is the build's to see"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            //- library
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class OtherFraudDetector : ModelClient<OtherTransaction, OtherScore>;

            [Features]
            public sealed record OtherTransaction([Feature("amount")] float Amount);

            [Prediction]
            public readonly record struct OtherScore([Output("score")] float Score);
            """,
    };
}
