using System;
using System.ComponentModel.DataAnnotations;

namespace ContractsSdk.Benchmarks.Contracts;

/// <summary>Twenty numbers, each checked against a range: what the guarantees are paid for.</summary>
[Features(Tensor = "X")]
public sealed record Ranged20
{
    [Feature("x0", Slot = 0), Range(-1000.0, 1000.0)]
    public required float X0 { get; init; }

    [Feature("x1", Slot = 1), Range(-1000.0, 1000.0)]
    public required float X1 { get; init; }

    [Feature("x2", Slot = 2), Range(-1000.0, 1000.0)]
    public required float X2 { get; init; }

    [Feature("x3", Slot = 3), Range(-1000.0, 1000.0)]
    public required float X3 { get; init; }

    [Feature("x4", Slot = 4), Range(-1000.0, 1000.0)]
    public required float X4 { get; init; }

    [Feature("x5", Slot = 5), Range(-1000.0, 1000.0)]
    public required float X5 { get; init; }

    [Feature("x6", Slot = 6), Range(-1000.0, 1000.0)]
    public required float X6 { get; init; }

    [Feature("x7", Slot = 7), Range(-1000.0, 1000.0)]
    public required float X7 { get; init; }

    [Feature("x8", Slot = 8), Range(-1000.0, 1000.0)]
    public required float X8 { get; init; }

    [Feature("x9", Slot = 9), Range(-1000.0, 1000.0)]
    public required float X9 { get; init; }

    [Feature("x10", Slot = 10), Range(-1000.0, 1000.0)]
    public required float X10 { get; init; }

    [Feature("x11", Slot = 11), Range(-1000.0, 1000.0)]
    public required float X11 { get; init; }

    [Feature("x12", Slot = 12), Range(-1000.0, 1000.0)]
    public required float X12 { get; init; }

    [Feature("x13", Slot = 13), Range(-1000.0, 1000.0)]
    public required float X13 { get; init; }

    [Feature("x14", Slot = 14), Range(-1000.0, 1000.0)]
    public required float X14 { get; init; }

    [Feature("x15", Slot = 15), Range(-1000.0, 1000.0)]
    public required float X15 { get; init; }

    [Feature("x16", Slot = 16), Range(-1000.0, 1000.0)]
    public required float X16 { get; init; }

    [Feature("x17", Slot = 17), Range(-1000.0, 1000.0)]
    public required float X17 { get; init; }

    [Feature("x18", Slot = 18), Range(-1000.0, 1000.0)]
    public required float X18 { get; init; }

    [Feature("x19", Slot = 19), Range(-1000.0, 1000.0)]
    public required float X19 { get; init; }

    public static Ranged20 Of(ReadOnlySpan<float> values) => new()
    {
        X0 = values[0], X1 = values[1], X2 = values[2], X3 = values[3], X4 = values[4], X5 = values[5], X6 =
        values[6], X7 = values[7], X8 = values[8], X9 = values[9], X10 = values[10], X11 = values[11], X12 =
        values[12], X13 = values[13], X14 = values[14], X15 = values[15], X16 = values[16], X17 = values[17],
        X18 = values[18], X19 = values[19],
    };

    /// <summary>What somebody writes who encodes by hand.</summary>
    public void CopyTo(Span<float> row)
    {
        row[0] = X0;
        row[1] = X1;
        row[2] = X2;
        row[3] = X3;
        row[4] = X4;
        row[5] = X5;
        row[6] = X6;
        row[7] = X7;
        row[8] = X8;
        row[9] = X9;
        row[10] = X10;
        row[11] = X11;
        row[12] = X12;
        row[13] = X13;
        row[14] = X14;
        row[15] = X15;
        row[16] = X16;
        row[17] = X17;
        row[18] = X18;
        row[19] = X19;
    }
}
