using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class NearestContractIdFixCases() : FixCases(new NearestContractIdFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["camel case"] = new("Write the nearest valid id", """
            [ModelContract({|MC006:"FraudDetector_v2"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """, """
            [ModelContract("fraud-detector-v2", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """),
        ["named, and empty"] = new("Write the nearest valid id", """
            [ModelContract(version: "1.2.0", {|MC006:id: "con"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;

            [ModelContract({|MC006:@""|}, "1.2.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, FraudScore>;
            """, """
            [ModelContract(version: "1.2.0", id: "con-model")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;

            [ModelContract("model", "1.2.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, FraudScore>;
            """),
    };
}
