using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidTimeCases() : RuleCases(RuleIds.InvalidTime)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a date or span that is no number yet"] = """
            [Features]
            public sealed record Purchase
            {
                [{|MC074:Feature("born")|}]
                public required DateOnly Born { get; init; }

                [{|MC074:Feature("took")|}]
                public required TimeSpan? Took { get; init; }
            }
            """,
        ["counted from no day"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("born"), {|MC074:Time(TimeUnit.Days, Since = "31.01.2000")|}]
                public required DateOnly Born { get; init; }

                [Feature("at"), {|MC074:Time(TimeUnit.Hours, Since = "2000-01-31")|}]
                public required TimeOnly At { get; init; }

                [Feature("took"), {|MC074:Time(TimeUnit.Hours, Since = "2000-01-31")|}]
                public required TimeSpan Took { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["every kind"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("born"), Time(TimeUnit.Days, Since = "1900-01-01"), Range(typeof(DateOnly), "1900-01-01", "2030-12-31")]
                public required DateOnly Born { get; init; }

                [Feature("at", Missing = "12:00"), Time(TimeUnit.Hours)]
                public TimeOnly? At { get; init; }

                [Feature("seen", Missing = float.NaN), Time(TimeUnit.Seconds)]
                public DateTimeOffset? Seen { get; init; }

                [Feature("took"), Time(TimeUnit.Minutes, Whole = true), MinMax(0, 60)]
                public required TimeSpan Took { get; init; }
            }
            """,
    };
}
