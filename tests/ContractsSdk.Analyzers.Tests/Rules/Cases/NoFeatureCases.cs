using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class NoFeatureCases() : RuleCases(RuleIds.NoFeature)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a property without the attribute"] = """
            [{|MC009:Features|}]
            public sealed record Application
            {
                public required float Income { get; init; }
            }
            """,
        ["nothing in it"] = """
            [{|MC009:Features|}]
            public sealed record Application;
            """,
        ["a type of a library"] = """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<{|MC009:Application|}, FraudScore>;
            //- library
            [Features]
            public sealed record Application;
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["an inherited feature"] = """
            public abstract record Basis
            {
                [Feature("income")]
                public required float Income { get; init; }
            }

            [Features]
            public sealed record Application : Basis;
            """,
        ["a feature on a parameter"] = """
            [Features]
            public sealed record Application([Feature("income")] float Income);
            """,
        ["one feature that is wrong"] = """
            [Features]
            public sealed record Application
            {
                [{|MC012:Feature("income")|}]
                public required DateTime Income { get; init; }
            }
            """,
    };
}
