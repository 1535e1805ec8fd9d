using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class MarkTypeFixCases() : FixCases(new MarkTypeFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["features"] = new("Add [Features]", """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<{|MC008:Application|}, FraudScore>;

            /// <summary>One application.</summary>
            public sealed record Application
            {
                [Feature("income")]
                public required float Income { get; init; }
            }
            """, """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Application, FraudScore>;

            /// <summary>One application.</summary>
            [Features]
            public sealed record Application
            {
                [Feature("income")]
                public required float Income { get; init; }
            }
            """),
        ["a prediction in another file, indented, with attributes"] = new("Add [Prediction]", """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, {|MC010:Loans.Risk|}>;
            //- Risk.cs
            namespace Loans
            {
                [Serializable]
                public readonly record struct Risk
                {
                    [Output("score")]
                    public required float Score { get; init; }
                }
            }
            """, """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Transaction, Loans.Risk>;
            //- Risk.cs
            namespace Loans
            {
                [Prediction]
                [Serializable]
                public readonly record struct Risk
                {
                    [Output("score")]
                    public required float Score { get; init; }
                }
            }
            """),
        ["one type of two clients"] = new("Add [Features]", """
            [ModelContract("a", "1.0.0")]
            public sealed partial class A : ModelClient<{|MC008:Application|}, FraudScore>;

            [ModelContract("b", "1.0.0")]
            public sealed partial class B : ModelClient<{|MC008:Application|}, FraudScore>;

            public sealed record Application([Feature("income")] float Income);
            """, """
            [ModelContract("a", "1.0.0")]
            public sealed partial class A : ModelClient<Application, FraudScore>;

            [ModelContract("b", "1.0.0")]
            public sealed partial class B : ModelClient<Application, FraudScore>;

            [Features]
            public sealed record Application([Feature("income")] float Income);
            """),
    };
}
