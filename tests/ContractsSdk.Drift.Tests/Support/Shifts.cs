using System;
using System.Collections.Generic;

namespace ContractsSdk.Drift.Tests.Support;

/// <summary>What goes wrong upstream, each in one feature.</summary>
internal static class Shifts
{
    public static IReadOnlyList<(Func<Loan, int, Loan> Change, string Found)> All { get; } =
    [
        ((row, _) => row with { Age = row.Age + 12 }, "age: Distribution"),
        ((row, _) => row with { Amount = row.Amount * 100 }, "amount: Distribution"),
        ((row, i) => i % 10 < 3 ? row with { Income = null } : row, "income: Missing"),
        ((row, i) => i % 20 == 0 ? row with { Purpose = "boat" } : row, "purpose: Unknown"),
        ((row, i) => i % 20 == 0 ? row with { Town = "Rome" } : row, "town: Unknown"),
        ((row, i) => i % 2 == 0 ? row with { Channel = Channel.Partner } : row, "channel: Distribution"),
        ((row, i) => i % 2 == 0 ? row with { Employed = false } : row, "employed: Distribution, Missing"),
    ];
}
