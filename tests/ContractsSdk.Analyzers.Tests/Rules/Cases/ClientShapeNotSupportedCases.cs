using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ClientShapeNotSupportedCases() : RuleCases(RuleIds.ClientShapeNotSupported)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["generic"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class {|MC003:FraudDetector|}<T> : ModelClient<Transaction, FraudScore>;
            """,
        ["abstract"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public abstract partial class {|MC003:FraudDetector|} : ModelClient<Transaction, FraudScore>;
            """,
        ["file-local"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            file sealed partial class {|MC003:FraudDetector|} : ModelClient<Transaction, FraudScore>;
            """,
        ["nested in a generic type"] = """
            public static partial class Scoring<T>
            {
                [ModelContract("fraud-detector", "1.2.0")]
                public sealed partial class {|MC003:FraudDetector|} : ModelClient<Transaction, FraudScore>;
            }
            """,
        ["nested two levels below a generic type"] = """
            public static partial class Scoring<T>
            {
                public static partial class Inner
                {
                    [ModelContract("fraud-detector", "1.2.0")]
                    public sealed partial class {|MC003:FraudDetector|} : ModelClient<Transaction, FraudScore>;
                }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["internal, unsealed"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            internal partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["nested and private"] = """
            public static partial class Scoring
            {
                private sealed partial class Inner
                {
                    [ModelContract("fraud-detector", "1.2.0")]
                    private sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
                }
            }
            """,
        ["nested in an interface and in a record struct"] = """
            public partial interface IScoring
            {
                [ModelContract("fraud-detector", "1.2.0")]
                public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            }

            public readonly partial record struct Scoring
            {
                [ModelContract("loan-risk", "1.2.0")]
                public sealed partial class LoanRisk : ModelClient<Transaction, FraudScore>;
            }
            """,
    };
}
