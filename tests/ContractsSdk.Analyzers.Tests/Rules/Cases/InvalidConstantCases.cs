using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidConstantCases() : RuleCases(RuleIds.InvalidConstant)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a character, a type, null, an array"] = """
            [Features]
            [{|MC046:Constant("a", 'x')|}]
            [{|MC046:Constant("b", typeof(int))|}]
            [{|MC046:Constant("c", null!)|}]
            [{|MC046:Constant("d", new[] { 1, 2 })|}]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
        ["twice"] = """
            [Features, Constant("a", 1), {|MC046:Constant("a", 2)|}]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
        ["a tensor a feature fills"] = """
            [Features(Tensor = "features"), {|MC046:Constant("features", 1f)|}]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
        ["an enum"] = """
            [Features, {|MC046:Constant("a", DayOfWeek.Monday)|}]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["one of each"] = """
            [Features, Constant("a", false), Constant("b", 16_000L), Constant("c", ""), Constant("d", 0.5f), Constant("e", (byte)1)]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
        ["the name of a feature that goes elsewhere"] = """
            [Features(Tensor = "features"), Constant("age", 1f)]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }
            }
            """,
    };
}
