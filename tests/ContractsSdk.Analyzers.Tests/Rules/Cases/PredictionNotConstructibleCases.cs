using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class PredictionNotConstructibleCases() : RuleCases(RuleIds.PredictionNotConstructible)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["no setter"] = """
            [{|MC018:Prediction|}]
            public sealed record Risk
            {
                [Output("score")]
                public float Score { get; }
            }
            """,
        ["abstract"] = """
            [{|MC018:Prediction|}]
            public abstract record Risk
            {
                [Output("score")]
                public float Score { get; init; }
            }
            """,
        ["a required member that is no output"] = """
            [{|MC018:Prediction|}]
            public sealed record Risk
            {
                [Output("score")]
                public required float Score { get; init; }

                public required string Note { get; init; }
            }
            """,
        ["a parameter that is no output"] = """
            [{|MC018:Prediction|}]
            public sealed record Risk([Output("score")] float Score, string Note);
            """,
        ["a private setter"] = """
            [{|MC018:Prediction|}]
            public sealed record Risk
            {
                [Output("score")]
                public float Score { get; private set; }
            }
            """,
        ["a private constructor"] = """
            [{|MC018:Prediction|}]
            public sealed class Risk
            {
                private Risk()
                {
                }

                [Output("score")]
                public float Score { get; init; }
            }
            """,
        ["a type of a library"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, {|MC018:Risk|}>;
            //- library
            [Prediction]
            public sealed record Risk
            {
                [Output("score")]
                public float Score { get; internal init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a record with parameters, some optional"] = """
            [Prediction]
            public sealed record Risk([Output("score")] float Score, string Note = "")
            {
                public string Remark { get; init; } = Note;
            }
            """,
        ["a class with a constructor and a setter"] = """
            [Prediction]
            public sealed class Risk(float score)
            {
                [Output("score")]
                public float Score { get; } = score;

                [Output("label")]
                public long Label { get; set; }
            }
            """,
        ["required members set by the constructor"] = """
            [Prediction]
            public sealed record Risk
            {
                [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public Risk(float score) => Score = score;

                [Output("score")]
                public required float Score { get; init; }

                public required string Note { get; init; } = "";
            }
            """,
        ["structs"] = """
            [Prediction]
            public struct Risk
            {
                [Output("score")]
                public float Score { get; set; }
            }

            [Prediction]
            public readonly record struct Other([Output("score")] float Score);
            """,
    };
}
