using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class EnumNotCategoricalCases() : RuleCases(RuleIds.EnumNotCategorical)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["own tensor and packed"] = """
            [Features]
            public sealed record Payment
            {
                [{|MC040:Feature("channel")|}]
                public required Channel Channel { get; init; }
            }

            [Features(Tensor = "features")]
            public sealed record Packed
            {
                [{|MC040:Feature("channel", Slot = 0)|}]
                public Channel? Channel { get; init; }

                [Feature("amount", Slot = 2)]
                public float Amount { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["all three"] = """
            [Features]
            public sealed record Payment
            {
                [Feature("a"), OneHot]
                public required Channel A { get; init; }

                [Feature("b"), Ordinal]
                public required Channel B { get; init; }

                [Feature("c"), Verbatim]
                public required Channel C { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """,
        ["an output is a label"] = """
            [Prediction]
            public sealed record Triage
            {
                [Output("label")]
                public Level Level { get; init; }
            }

            public enum Level { Low = 0, High = 1 }
            """,
    };
}
