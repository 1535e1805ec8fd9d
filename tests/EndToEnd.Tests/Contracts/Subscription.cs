using System;
using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

[Features]
public sealed record Subscription
{
    [Feature("n0", Tensor = "num", Slot = 0)]
    public required float N0 { get; init; }

    [Feature("n1", Tensor = "num", Slot = 1)]
    public required float N1 { get; init; }

    [Feature("n2", Tensor = "num", Slot = 2)]
    public required float N2 { get; init; }

    [Feature("n3", Tensor = "num", Slot = 3)]
    public required float N3 { get; init; }

    [Feature("n4", Tensor = "num", Slot = 4)]
    public required float N4 { get; init; }

    [Feature("n5", Tensor = "num", Slot = 5)]
    public required float N5 { get; init; }

    [Feature("n6", Tensor = "num", Slot = 6)]
    public required float N6 { get; init; }

    [Feature("n7", Tensor = "num", Slot = 7)]
    public required float N7 { get; init; }

    [Feature("n8", Tensor = "num", Slot = 8)]
    public required float N8 { get; init; }

    [Feature("n9", Tensor = "num", Slot = 9)]
    public required float N9 { get; init; }

    [Feature("n10", Tensor = "num", Slot = 10)]
    public required float N10 { get; init; }

    [Feature("n11", Tensor = "num", Slot = 11)]
    public required float N11 { get; init; }

    [Feature("n12", Tensor = "num", Slot = 12)]
    public required float N12 { get; init; }

    [Feature("n13", Tensor = "num", Slot = 13)]
    public required float N13 { get; init; }

    [Feature("n14", Tensor = "num", Slot = 14)]
    public required float N14 { get; init; }

    [Feature("n15", Tensor = "num", Slot = 15)]
    public required float N15 { get; init; }

    [Feature("n16", Tensor = "num", Slot = 16)]
    public required float N16 { get; init; }

    [Feature("n17", Tensor = "num", Slot = 17)]
    public required float N17 { get; init; }

    [Feature("country", Missing = "?"), StringLength(20)]
    public string? Country { get; init; }

    [Feature("plan"), AllowedValues("basic", "silver", "gold", "platinum"), Verbatim(OnUnknown = Unknown.Other, Other = "basic")]
    public required string Plan { get; init; }

    public static Subscription Of(ReadOnlySpan<float> values, string? country, string plan) => new()
    {
        N0 = values[0], N1 = values[1], N2 = values[2], N3 = values[3], N4 = values[4], N5 = values[5], N6 = values[6],
        N7 = values[7], N8 = values[8], N9 = values[9], N10 = values[10], N11 = values[11], N12 = values[12], N13 =
        values[13], N14 = values[14], N15 = values[15], N16 = values[16], N17 = values[17],
        Country = country,
        Plan = plan,
    };
}
