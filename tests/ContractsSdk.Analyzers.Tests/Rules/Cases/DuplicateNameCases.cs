using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class DuplicateNameCases() : RuleCases(RuleIds.DuplicateName)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["two features"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("country")]
                public required float Country { get; init; }

                [Feature({|MC014:"country"|})]
                public required float Home { get; init; }
            }
            """,
        ["two outputs of one tensor"] = """
            [Prediction]
            public readonly record struct Score
            {
                [Output("probabilities", Index = 0)]
                public required float No { get; init; }

                [Output({|MC014:"probabilities"|}, Index = 1)]
                public required float Yes { get; init; }
            }
            """,
        ["a stated name that is another's tensor"] = """
            [Prediction]
            public readonly record struct Score
            {
                [Output("label")]
                public required long Label { get; init; }

                [Output("probabilities", Index = 1, {|MC014:Name = "label"|})]
                public required float Yes { get; init; }
            }
            """,
        ["a feature of the base"] = """
            public abstract record Basis
            {
                [Feature("income")]
                public required float Income { get; init; }
            }

            [Features]
            public sealed record Application : Basis
            {
                [Feature({|MC014:"income"|})]
                public required float Salary { get; init; }
            }
            """,
        ["a gap behind it is no second mistake"] = """
            [Features(Tensor = "features")]
            public sealed record Visit
            {
                [Feature("country", Slot = 0)]
                public required float Country { get; init; }

                [Feature({|MC014:"country"|}, Slot = 1)]
                public required float Home { get; init; }

                [Feature("age", Slot = 2)]
                public required float Age { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["a feature and an output of one name"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("label")]
                public required float Label { get; init; }
            }

            [Prediction]
            public readonly record struct Score
            {
                [Output("label")]
                public required long Label { get; init; }
            }
            """,
        ["outputs of one tensor with names"] = """
            [Prediction]
            public readonly record struct Score
            {
                [Output("probabilities", Index = 0, Name = "no")]
                public required float No { get; init; }

                [Output("probabilities", Index = 1)]
                public required float Yes { get; init; }
            }
            """,
        ["an override is the same member"] = """
            public abstract record Basis
            {
                [Feature("income")]
                public virtual float Income { get; init; }
            }

            [Features]
            public sealed record Application : Basis
            {
                [Feature("income")]
                public override float Income { get; init; }
            }
            """,
    };
}
