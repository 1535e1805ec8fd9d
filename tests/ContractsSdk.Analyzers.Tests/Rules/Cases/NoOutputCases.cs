using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class NoOutputCases() : RuleCases(RuleIds.NoOutput)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a property without the attribute"] = """
            [{|MC011:Prediction|}]
            public sealed record Risk
            {
                public float Score { get; init; }
            }
            """,
        ["a type of a library"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, {|MC011:Risk|}>;
            //- library
            [Prediction]
            public sealed record Risk;
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["an output on a parameter"] = """
            [Prediction]
            public readonly record struct Risk([Output("score")] float Score);
            """,
    };
}
