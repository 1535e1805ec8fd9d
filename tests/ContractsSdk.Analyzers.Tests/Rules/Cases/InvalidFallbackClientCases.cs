using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidFallbackClientCases() : RuleCases(RuleIds.InvalidFallbackClient)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["no client"] = """
            [ModelContract("fraud-detector", "1.2.0"), {|MC064:FallbackTo<string>|}]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["other features, another prediction"] = """
            [Features]
            public sealed record Row
            {
                [Feature("x")] public float X { get; init; }
            }

            [Prediction]
            public sealed record Risk
            {
                [Output("score")] public float Score { get; init; }
            }

            [ModelContract("rows", "1.0.0")]
            public sealed partial class Rows : ModelClient<Row, FraudScore>;

            [ModelContract("risks", "1.0.0")]
            public sealed partial class Risks : ModelClient<Transaction, Risk>;

            [ModelContract("fraud-detector", "1.2.0"), {|MC064:FallbackTo<Rows>|}, {|MC064:FallbackTo<Risks>|}]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["itself"] = """
            [ModelContract("fraud-detector", "1.2.0"), {|MC064:FallbackTo<FraudDetector>|}]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["no name of an instance"] = """
            [ModelContract("fraud-detector", "1.2.0"), {|MC064:FallbackTo<FraudDetector>(Instance = "The Old One")|}]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["in a circle of three, and one that leads into it"] = """
            [ModelContract("a", "1.0.0"), {|MC064:FallbackTo<B>|}]
            public sealed partial class A : ModelClient<Transaction, FraudScore>;

            [ModelContract("b", "1.0.0"), {|MC064:FallbackTo<C>|}]
            public sealed partial class B : ModelClient<Transaction, FraudScore>;

            [ModelContract("c", "1.0.0"), {|MC064:FallbackTo<A>(Instance = "old")|}]
            public sealed partial class C : ModelClient<Transaction, FraudScore>;

            [ModelContract("d", "1.0.0"), FallbackTo<A>]
            public sealed partial class D : ModelClient<Transaction, FraudScore>;
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["another client, and behind it a third"] = """
            [ModelContract("a", "1.0.0"), FallbackTo<B>, FallbackTo<C>(On = FallbackReasons.Violation)]
            public sealed partial class A : ModelClient<Transaction, FraudScore>;

            [ModelContract("b", "1.0.0"), FallbackTo<C>]
            public sealed partial class B : ModelClient<Transaction, FraudScore>;

            [ModelContract("c", "1.0.0")]
            public sealed partial class C : ModelClient<Transaction, FraudScore>;
            """,
        ["another instance of itself"] = """
            [ModelContract("fraud-detector", "1.2.0"), FallbackTo<FraudDetector>(Instance = "previous")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
    };
}
