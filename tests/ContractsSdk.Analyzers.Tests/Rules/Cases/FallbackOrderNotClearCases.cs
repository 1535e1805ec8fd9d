using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class FallbackOrderNotClearCases() : RuleCases(RuleIds.FallbackOrderNotClear)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["one of two states an order"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback(On = FallbackReasons.Timeout, Order = 1)]
                private static FraudScore Slow(in Transaction transaction) => default;

                [{|MC061:Fallback|}]
                private static FraudScore Down(in Transaction transaction) => default;
            }
            """,
        ["the same place twice"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback(Order = 1)]
                private static FraudScore Slow(in Transaction transaction) => default;

                [Fallback(Order = 0)]
                private static FraudScore Rules(in Transaction transaction) => default;

                [Fallback({|MC061:Order = 1|})]
                private static FraudScore Down(in Transaction transaction) => default;
            }
            """,
        ["a client on one part, a member in another"] = """
            [ModelContract("rules", "1.0.0")]
            public sealed partial class Rules : ModelClient<Transaction, FraudScore>;

            [ModelContract("fraud-detector", "1.2.0"), FallbackTo<Rules>]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            //- Other.cs
            public sealed partial class FraudDetector
            {
                [{|MC061:Fallback|}]
                private static FraudScore Down(in Transaction transaction) => default;
            }
            """,
        ["three, in two files"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback(On = FallbackReasons.Timeout)]
                private static FraudScore Slow(in Transaction transaction) => default;
            }
            //- Other.cs
            public sealed partial class FraudDetector
            {
                [{|MC061:Fallback|}]
                private static FraudScore Down(in Transaction transaction) => default;

                [{|MC061:Fallback|}]
                private FraudScore Late(in Transaction transaction) => default;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["one, and a method without the attribute"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static FraudScore Review(in Transaction transaction) => Fixed();

                private static FraudScore Fixed() => default;
            }
            """,
        ["several in one place, as they are declared"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback(On = FallbackReasons.Timeout)]
                private static FraudScore? Slow(in Transaction transaction) => null;

                [Fallback]
                private static FraudScore Down(in Transaction transaction) => default;
            }
            """,
        ["a client, then the members"] = """
            [ModelContract("rules", "1.0.0")]
            public sealed partial class Rules : ModelClient<Transaction, FraudScore>;

            [ModelContract("fraud-detector", "1.2.0"), FallbackTo<Rules>]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static FraudScore Down(in Transaction transaction) => default;
            }
            """,
        ["several in two files, as they state"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback(Order = 2)]
                private static FraudScore Slow(in Transaction transaction) => default;
            }
            //- Other.cs
            public sealed partial class FraudDetector
            {
                [Fallback(Order = -1)]
                private static FraudScore Down(in Transaction transaction) => default;
            }
            """,
    };
}
