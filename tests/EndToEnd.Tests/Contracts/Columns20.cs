using System;
using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

[Features]
public sealed record Columns20
{
    [Feature("f0")]
    public required float F0 { get; init; }

    [Feature("f1")]
    public required float F1 { get; init; }

    [Feature("f2")]
    public required float F2 { get; init; }

    [Feature("f3")]
    public required float F3 { get; init; }

    [Feature("f4")]
    public required float F4 { get; init; }

    [Feature("f5")]
    public required float F5 { get; init; }

    [Feature("f6")]
    public required float F6 { get; init; }

    [Feature("f7")]
    public required float F7 { get; init; }

    [Feature("f8")]
    public required float F8 { get; init; }

    [Feature("f9")]
    public required float F9 { get; init; }

    [Feature("f10")]
    public required float F10 { get; init; }

    [Feature("f11")]
    public required float F11 { get; init; }

    [Feature("f12")]
    public required float F12 { get; init; }

    [Feature("f13")]
    public required float F13 { get; init; }

    [Feature("f14")]
    public required float F14 { get; init; }

    [Feature("f15")]
    public required float F15 { get; init; }

    [Feature("f16")]
    public required float F16 { get; init; }

    [Feature("f17")]
    public required float F17 { get; init; }

    [Feature("f18")]
    public required float F18 { get; init; }

    [Feature("f19")]
    public required float F19 { get; init; }

    public static Columns20 Of(ReadOnlySpan<float> values) => new()
    {
        F0 = values[0], F1 = values[1], F2 = values[2], F3 = values[3], F4 = values[4], F5 = values[5], F6 = values[6],
        F7 = values[7], F8 = values[8], F9 = values[9], F10 = values[10], F11 = values[11], F12 = values[12], F13 =
        values[13], F14 = values[14], F15 = values[15], F16 = values[16], F17 = values[17], F18 = values[18], F19 =
        values[19],
    };
}
