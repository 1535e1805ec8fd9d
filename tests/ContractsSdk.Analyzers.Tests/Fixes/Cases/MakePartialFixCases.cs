using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class MakePartialFixCases() : FixCases(new MakePartialFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["the client"] = new("Make partial", """
            /// <summary>Fraud.</summary>
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed  class {|MC001:FraudDetector|} : ModelClient<Transaction, FraudScore>;
            """, """
            /// <summary>Fraud.</summary>
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed  partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """),
        ["the types around it"] = new("Make partial", """
            public static class Outer
            {
                public readonly record struct Inner
                {
                    [ModelContract("fraud-detector", "1.2.0")]
                    public sealed class {|MC001:{|MC004:{|MC004:FraudDetector|}|}|} : ModelClient<Transaction, FraudScore>;
                }
            }
            """, """
            public static partial class Outer
            {
                public readonly partial record struct Inner
                {
                    [ModelContract("fraud-detector", "1.2.0")]
                    public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
                }
            }
            """),
        ["two clients in one class, and one in another file"] = new("Make partial", """
            public static class Scoring
            {
                [ModelContract("fraud-detector", "1.2.0")]
                public sealed class {|MC001:{|MC004:FraudDetector|}|} : ModelClient<Transaction, FraudScore>;

                [ModelContract("loan-risk", "1.2.0")]
                public sealed partial class {|MC004:LoanRisk|} : ModelClient<Transaction, FraudScore>;
            }
            //- Other.cs
            [ModelContract("churn", "1.2.0")]
            class {|MC001:Churn|} : ModelClient<Transaction, FraudScore>;
            """, """
            public static partial class Scoring
            {
                [ModelContract("fraud-detector", "1.2.0")]
                public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;

                [ModelContract("loan-risk", "1.2.0")]
                public sealed partial class LoanRisk : ModelClient<Transaction, FraudScore>;
            }
            //- Other.cs
            [ModelContract("churn", "1.2.0")]
            partial class Churn : ModelClient<Transaction, FraudScore>;
            """),
    };
}
