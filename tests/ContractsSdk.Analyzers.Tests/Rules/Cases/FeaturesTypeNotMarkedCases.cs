using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class FeaturesTypeNotMarkedCases() : RuleCases(RuleIds.FeaturesTypeNotMarked)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["the type in the same file"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<{|MC008:Application|}, FraudScore>;

            public sealed record Application
            {
                [Feature("income")]
                public required float Income { get; init; }
            }
            """,
        ["what else is wrong with it waits"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<{|MC008:Application|}, FraudScore>;

            public sealed record Application
            {
                [Feature("income", Slot = 0)]
                public required DateTime Income { get; init; }
            }
            """,
        ["a type of the framework"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<{|MC008:Version|}, FraudScore>;
            """,
        ["the type of an unmarked library"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<{|MC008:Application|}, FraudScore>;
            //- library
            public sealed record Application
            {
                [Feature("income")]
                public required float Income { get; init; }
            }
            """,
        ["the base on another part, qualified"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk;
            //- Other.cs
            public sealed partial class LoanRisk : global::ContractsSdk.ModelClient<{|MC008:Loans.Application|}, FraudScore>;

            namespace Loans
            {
                public sealed record Application
                {
                    [Feature("income")]
                    public required float Income { get; init; }
                }
            }
            """,
        ["behind an alias"] = """
            global using LoanClient = ContractsSdk.ModelClient<Application, Surrounding.FraudScore>;

            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : {|MC008:LoanClient|};

            public sealed record Application
            {
                [Feature("income")]
                public required float Income { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a marked type"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Application, FraudScore>;

            [Features]
            public readonly record struct Application
            {
                [Feature("income")]
                public required float Income { get; init; }
            }
            """,
        ["a generic type with a type argument"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Of<int>, FraudScore>;

            [Features]
            public sealed record Of<T>
            {
                [Feature("income")]
                public required float Income { get; init; }

                public T? Tag { get; init; }
            }
            """,
        ["a type of a library"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<Application, FraudScore>;
            //- library
            [Features]
            public sealed record Application
            {
                [Feature("income")]
                public required float Income { get; init; }
            }
            """,
    };
}
