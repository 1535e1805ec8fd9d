using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidContractFactCases() : RuleCases(RuleIds.InvalidContractFact)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a backslash in the model's path"] = """
            [ModelContract("fraud-detector", "1.2.0", {|MC020:Model = "models\\fraud.onnx"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["an absolute path"] = """
            [ModelContract("fraud-detector", "1.2.0", {|MC020:Model = "/models/fraud.onnx"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a drive"] = """
            [ModelContract("fraud-detector", "1.2.0", {|MC020:Model = "c:models/fraud.onnx"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["out of the application's folder"] = """
            [ModelContract("fraud-detector", "1.2.0", {|MC020:Model = "models/../../fraud.onnx"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["no date"] = """
            [ModelContract("fraud-detector", "1.2.0", {|MC020:ReviewBy = "31.3.2027"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a day that is not"] = """
            [ModelContract("fraud-detector", "1.2.0", {|MC020:ReviewBy = "2027-02-29"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["two empty facts"] = """
            [ModelContract("fraud-detector", "1.2.0", {|MC020:Owner = ""|}, {|MC020:Purpose = " "|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["every fact"] = """
            [ModelContract("fraud-detector", "1.2.0", Owner = "payments-risk", Model = "models/fraud..v2.onnx", Purpose = "holds payments",
                RiskTier = "high", Documentation = "https://example.com/fraud", ReviewBy = "2028-02-29")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["null"] = """
            [ModelContract("fraud-detector", "1.2.0", Owner = null)]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
    };
}
