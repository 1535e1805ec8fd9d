using System;
using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

[Features(Tensor = "X")]
public sealed record Packed64
{
    [Feature("x0", Slot = 0)]
    public required float X0 { get; init; }

    [Feature("x1", Slot = 1)]
    public required float X1 { get; init; }

    [Feature("x2", Slot = 2)]
    public required float X2 { get; init; }

    [Feature("x3", Slot = 3)]
    public required float X3 { get; init; }

    [Feature("x4", Slot = 4)]
    public required float X4 { get; init; }

    [Feature("x5", Slot = 5)]
    public required float X5 { get; init; }

    [Feature("x6", Slot = 6)]
    public required float X6 { get; init; }

    [Feature("x7", Slot = 7)]
    public required float X7 { get; init; }

    [Feature("x8", Slot = 8)]
    public required float X8 { get; init; }

    [Feature("x9", Slot = 9)]
    public required float X9 { get; init; }

    [Feature("x10", Slot = 10)]
    public required float X10 { get; init; }

    [Feature("x11", Slot = 11)]
    public required float X11 { get; init; }

    [Feature("x12", Slot = 12)]
    public required float X12 { get; init; }

    [Feature("x13", Slot = 13)]
    public required float X13 { get; init; }

    [Feature("x14", Slot = 14)]
    public required float X14 { get; init; }

    [Feature("x15", Slot = 15)]
    public required float X15 { get; init; }

    [Feature("x16", Slot = 16)]
    public required float X16 { get; init; }

    [Feature("x17", Slot = 17)]
    public required float X17 { get; init; }

    [Feature("x18", Slot = 18)]
    public required float X18 { get; init; }

    [Feature("x19", Slot = 19)]
    public required float X19 { get; init; }

    [Feature("x20", Slot = 20)]
    public required float X20 { get; init; }

    [Feature("x21", Slot = 21)]
    public required float X21 { get; init; }

    [Feature("x22", Slot = 22)]
    public required float X22 { get; init; }

    [Feature("x23", Slot = 23)]
    public required float X23 { get; init; }

    [Feature("x24", Slot = 24)]
    public required float X24 { get; init; }

    [Feature("x25", Slot = 25)]
    public required float X25 { get; init; }

    [Feature("x26", Slot = 26)]
    public required float X26 { get; init; }

    [Feature("x27", Slot = 27)]
    public required float X27 { get; init; }

    [Feature("x28", Slot = 28)]
    public required float X28 { get; init; }

    [Feature("x29", Slot = 29)]
    public required float X29 { get; init; }

    [Feature("x30", Slot = 30)]
    public required float X30 { get; init; }

    [Feature("x31", Slot = 31)]
    public required float X31 { get; init; }

    [Feature("x32", Slot = 32)]
    public required float X32 { get; init; }

    [Feature("x33", Slot = 33)]
    public required float X33 { get; init; }

    [Feature("x34", Slot = 34)]
    public required float X34 { get; init; }

    [Feature("x35", Slot = 35)]
    public required float X35 { get; init; }

    [Feature("x36", Slot = 36)]
    public required float X36 { get; init; }

    [Feature("x37", Slot = 37)]
    public required float X37 { get; init; }

    [Feature("x38", Slot = 38)]
    public required float X38 { get; init; }

    [Feature("x39", Slot = 39)]
    public required float X39 { get; init; }

    [Feature("x40", Slot = 40)]
    public required float X40 { get; init; }

    [Feature("x41", Slot = 41)]
    public required float X41 { get; init; }

    [Feature("x42", Slot = 42)]
    public required float X42 { get; init; }

    [Feature("x43", Slot = 43)]
    public required float X43 { get; init; }

    [Feature("x44", Slot = 44)]
    public required float X44 { get; init; }

    [Feature("x45", Slot = 45)]
    public required float X45 { get; init; }

    [Feature("x46", Slot = 46)]
    public required float X46 { get; init; }

    [Feature("x47", Slot = 47)]
    public required float X47 { get; init; }

    [Feature("x48", Slot = 48)]
    public required float X48 { get; init; }

    [Feature("x49", Slot = 49)]
    public required float X49 { get; init; }

    [Feature("x50", Slot = 50)]
    public required float X50 { get; init; }

    [Feature("x51", Slot = 51)]
    public required float X51 { get; init; }

    [Feature("x52", Slot = 52)]
    public required float X52 { get; init; }

    [Feature("x53", Slot = 53)]
    public required float X53 { get; init; }

    [Feature("x54", Slot = 54)]
    public required float X54 { get; init; }

    [Feature("x55", Slot = 55)]
    public required float X55 { get; init; }

    [Feature("x56", Slot = 56)]
    public required float X56 { get; init; }

    [Feature("x57", Slot = 57)]
    public required float X57 { get; init; }

    [Feature("x58", Slot = 58)]
    public required float X58 { get; init; }

    [Feature("x59", Slot = 59)]
    public required float X59 { get; init; }

    [Feature("x60", Slot = 60)]
    public required float X60 { get; init; }

    [Feature("x61", Slot = 61)]
    public required float X61 { get; init; }

    [Feature("x62", Slot = 62)]
    public required float X62 { get; init; }

    [Feature("x63", Slot = 63)]
    public required float X63 { get; init; }

    public static Packed64 Of(ReadOnlySpan<float> values) => new()
    {
        X0 = values[0], X1 = values[1], X2 = values[2], X3 = values[3], X4 = values[4], X5 = values[5], X6 = values[6],
        X7 = values[7], X8 = values[8], X9 = values[9], X10 = values[10], X11 = values[11], X12 = values[12], X13 =
        values[13], X14 = values[14], X15 = values[15], X16 = values[16], X17 = values[17], X18 = values[18], X19 =
        values[19], X20 = values[20], X21 = values[21], X22 = values[22], X23 = values[23], X24 = values[24], X25 =
        values[25], X26 = values[26], X27 = values[27], X28 = values[28], X29 = values[29], X30 = values[30], X31 =
        values[31], X32 = values[32], X33 = values[33], X34 = values[34], X35 = values[35], X36 = values[36], X37 =
        values[37], X38 = values[38], X39 = values[39], X40 = values[40], X41 = values[41], X42 = values[42], X43 =
        values[43], X44 = values[44], X45 = values[45], X46 = values[46], X47 = values[47], X48 = values[48], X49 =
        values[49], X50 = values[50], X51 = values[51], X52 = values[52], X53 = values[53], X54 = values[54], X55 =
        values[55], X56 = values[56], X57 = values[57], X58 = values[58], X59 = values[59], X60 = values[60], X61 =
        values[61], X62 = values[62], X63 = values[63],
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
        row[20] = X20;
        row[21] = X21;
        row[22] = X22;
        row[23] = X23;
        row[24] = X24;
        row[25] = X25;
        row[26] = X26;
        row[27] = X27;
        row[28] = X28;
        row[29] = X29;
        row[30] = X30;
        row[31] = X31;
        row[32] = X32;
        row[33] = X33;
        row[34] = X34;
        row[35] = X35;
        row[36] = X36;
        row[37] = X37;
        row[38] = X38;
        row[39] = X39;
        row[40] = X40;
        row[41] = X41;
        row[42] = X42;
        row[43] = X43;
        row[44] = X44;
        row[45] = X45;
        row[46] = X46;
        row[47] = X47;
        row[48] = X48;
        row[49] = X49;
        row[50] = X50;
        row[51] = X51;
        row[52] = X52;
        row[53] = X53;
        row[54] = X54;
        row[55] = X55;
        row[56] = X56;
        row[57] = X57;
        row[58] = X58;
        row[59] = X59;
        row[60] = X60;
        row[61] = X61;
        row[62] = X62;
        row[63] = X63;
    }
}
