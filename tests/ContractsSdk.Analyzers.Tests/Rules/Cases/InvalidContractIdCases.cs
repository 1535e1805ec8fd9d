using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidContractIdCases() : RuleCases(RuleIds.InvalidContractId)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["upper case and an underscore"] = """
            [ModelContract({|MC006:"Fraud_Detector"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a path"] = """
            [ModelContract({|MC006:"../../escaped"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["empty"] = """
            [ModelContract({|MC006:""|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["null"] = """
            [ModelContract({|MC006:null!|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a digit in front"] = """
            [ModelContract({|MC006:"3d-scan"|}, "1.2.0")]
            public sealed partial class Scan : ModelClient<Transaction, FraudScore>;
            """,
        ["two hyphens"] = """
            [ModelContract({|MC006:"fraud--detector"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a hyphen behind"] = """
            [ModelContract({|MC006:"fraud-"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a device of Windows"] = """
            [ModelContract({|MC006:"con"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["letters that are not ASCII"] = """
            [ModelContract({|MC006:"betrüger"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["the Turkish dotless i"] = """
            [ModelContract({|MC006:"rısk"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["65 characters"] = """
            [ModelContract({|MC006:"a-long-id-that-nobody-would-want-to-read-in-a-dashboard-of-metric"|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["named arguments in another order"] = """
            [ModelContract(version: "1.2.0", {|MC006:id: "Fraud"|})]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a constant"] = """
            public static class Ids
            {
                public const string Fraud = "Fraud";
            }

            [ModelContract({|MC006:Ids.Fraud|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["words, digits and hyphens"] = """
            [ModelContract("fraud-detector-2", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["one letter"] = """
            [ModelContract("f", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["64 characters"] = """
            [ModelContract("a-long-id-that-nobody-would-want-to-read-in-a-dashboard-of-metri", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["a device's name as part of a word"] = """
            [ModelContract("console", "1.2.0")]
            public sealed partial class Console : ModelClient<Transaction, FraudScore>;

            [ModelContract("com10", "1.2.0")]
            public sealed partial class Port : ModelClient<Transaction, FraudScore>;
            """,
    };
}
