using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidContractVersionCases() : RuleCases(RuleIds.InvalidContractVersion)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["two numbers"] = """
            [ModelContract("fraud-detector", {|MC007:"1.2"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a letter in front"] = """
            [ModelContract("fraud-detector", {|MC007:"v1.2.0"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a leading zero"] = """
            [ModelContract("fraud-detector", {|MC007:"1.02.0"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["build metadata"] = """
            [ModelContract("fraud-detector", {|MC007:"1.2.0+abc"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["an empty prerelease"] = """
            [ModelContract("fraud-detector", {|MC007:"1.2.0-"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a space"] = """
            [ModelContract("fraud-detector", {|MC007:"1.2.0 "|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["null"] = """
            [ModelContract("fraud-detector", {|MC007:null!|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["Arabic digits"] = """
            [ModelContract("fraud-detector", {|MC007:"١.٢.٠"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["three numbers"] = """
            [ModelContract("fraud-detector", "0.0.1")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["large numbers"] = """
            [ModelContract("fraud-detector", "2026.11.20")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a prerelease"] = """
            [ModelContract("fraud-detector", "2.0.0-beta.1")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
    };
}
