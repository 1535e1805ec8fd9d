using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ClientDeclaresConstructorCases() : RuleCases(RuleIds.ClientDeclaresConstructor)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a constructor"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                public {|MC005:FraudDetector|}()
                {
                }
            }
            """,
        ["a primary constructor"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class {|MC005:FraudDetector|}(TimeProvider clock) : ModelClient<Transaction, FraudScore>
            {
                public TimeProvider Clock => clock;
            }
            """,
        ["two constructors"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                public {|MC005:FraudDetector|}()
                {
                }

                public {|MC005:FraudDetector|}(int one)
                {
                }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a static constructor and initialized fields"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                private static readonly int Threshold;

                private readonly object _gate = new();

                static FraudDetector() => Threshold = 1;

                public object Gate => _gate;

                public static int Limit => Threshold;
            }
            """,
        ["a constructor of a nested class"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                public sealed class Options
                {
                    public Options(int limit) => Limit = limit;

                    public int Limit { get; }
                }
            }
            """,
    };
}
