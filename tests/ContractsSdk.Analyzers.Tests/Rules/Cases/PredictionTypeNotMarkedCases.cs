using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class PredictionTypeNotMarkedCases() : RuleCases(RuleIds.PredictionTypeNotMarked)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["the type in the same file"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, {|MC010:Risk|}>;

            public readonly record struct Risk
            {
                [Output("score")]
                public required float Score { get; init; }
            }
            """,
        ["a number"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, {|MC010:float|}>;
            """,
        ["both types"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<{|MC008:Application|}, {|MC010:Risk|}>;

            public sealed record Application;

            public readonly record struct Risk;
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a marked type"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, Risk>;

            [Prediction]
            public sealed class Risk
            {
                [Output("score")]
                public float Score { get; set; }
            }
            """,
        ["a type that does not exist is the compiler's"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, {|CS0246:Risk|}>;
            """,
    };
}
