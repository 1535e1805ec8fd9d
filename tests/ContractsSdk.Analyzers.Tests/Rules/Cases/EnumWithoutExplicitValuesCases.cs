using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class EnumWithoutExplicitValuesCases() : RuleCases(RuleIds.EnumWithoutExplicitValues)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["none has"] = """
            [Features]
            public sealed record Payment
            {
                [{|MC039:Feature("channel")|}, Ordinal]
                public required Channel Channel { get; init; }
            }

            public enum Channel { Chip, Contactless, Online }
            """,
        ["the first alone has, in another file"] = """
            [Features]
            public sealed record Payment([{|MC039:Feature("channel")|}, OneHot] Channel? Channel);
            //- Channel.cs
            public enum Channel
            {
                Chip = 1,
                Contactless,
            }
            """,
        ["two features of one enum are two places, one mistake"] = """
            [Features]
            public sealed record Payment
            {
                [{|MC039:Feature("first")|}, OneHot]
                public required Channel First { get; init; }

                [Feature("second"), OneHot]
                public required Channel Second { get; init; }
            }

            public enum Channel { Chip, Contactless }
            """,
        ["an output"] = """
            [Prediction]
            public sealed record Triage
            {
                [{|MC039:Output("label")|}]
                public Level Level { get; init; }
            }

            public enum Level { Low, High }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["all have"] = """
            [Features]
            public sealed record Payment
            {
                [Feature("channel"), Ordinal]
                public required Channel Channel { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = Chip + 1, Online = 1 << 2 }
            """,
        ["an enum of the framework"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("day"), OneHot]
                public required DayOfWeek Day { get; init; }
            }
            """,
        ["an enum nobody feeds to a model"] = """
            [Features]
            public sealed record Visit
            {
                [Feature("age")]
                public required float Age { get; init; }

                public Mood Mood { get; init; }
            }

            public enum Mood { Good, Bad }
            """,
    };
}
