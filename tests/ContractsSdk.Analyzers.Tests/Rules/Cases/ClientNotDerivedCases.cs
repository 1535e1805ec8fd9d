using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ClientNotDerivedCases() : RuleCases(RuleIds.ClientNotDerived)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["no base"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class {|MC002:FraudDetector|};
            """,
        ["a base of one's own in between"] = """
            public abstract class Detector : ModelClient<Transaction, FraudScore>;

            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class {|MC002:FraudDetector|} : Detector;
            """,
        ["the interface instead of the class"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class {|MC002:FraudDetector|} : IModelClient<Transaction, FraudScore>
            {
                public Prediction<FraudScore> Predict(Transaction features) => default;

                public ValueTask<Prediction<FraudScore>> PredictAsync(Transaction features, System.Threading.CancellationToken cancellation) => default;
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["the base beside an interface"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>, IComparable
            {
                public int CompareTo(object? other) => 0;
            }
            """,
        ["the base on another part"] = """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector;

            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """,
        ["another class of that name"] = """
            namespace Elsewhere
            {
                public sealed class ModelContractAttribute(string id, string version) : Attribute
                {
                    public string Text => id + version;
                }

                [ModelContract("fraud-detector", "1.2.0")]
                public sealed class FraudDetector;
            }
            """,
    };
}
