using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ContainingTypeNotPartialCases() : RuleCases(RuleIds.ContainingTypeNotPartial)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a class around"] = """
            public static class Scoring
            {
                [ModelContract("fraud-detector", "1.2.0")]
                public sealed partial class {|MC004:FraudDetector|} : ModelClient<Transaction, FraudScore>;
            }
            """,
        ["the outer one of two"] = """
            public class Outer
            {
                public partial struct Inner
                {
                    [ModelContract("fraud-detector", "1.2.0")]
                    public sealed partial class {|MC004:FraudDetector|} : ModelClient<Transaction, FraudScore>;
                }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["all partial"] = """
            public partial class Outer
            {
                public partial struct Inner
                {
                    [ModelContract("fraud-detector", "1.2.0")]
                    public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
                }
            }
            """,
        ["a class around without a contract in it"] = """
            public class Outer
            {
                public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            }
            """,
    };
}
