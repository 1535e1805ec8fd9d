using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

public enum Channel
{
    Chip = 0,
    Online = 1,
}

/// <summary>Every way a row can break its contract, in front of a real model of twenty numbers.</summary>
[Features(Tensor = "X")]
public sealed record GuardedRow
{
    [Feature("ratio", Slot = 0), Range(-10.0, 10.0)]
    public float Ratio { get; init; }

    [Feature("wide", Slot = 1)]
    public double Wide { get; init; }

    [Feature("price", Slot = 2)]
    public decimal Price { get; init; }

    [Feature("kind", Slot = 3), AllowedValues("a", "b", "c"), OneHot]
    public required string Kind { get; init; }

    [Feature("channel", Slot = 6), Ordinal]
    public Channel Channel { get; init; }

    [Feature("code", Slot = 7), AllowedValues("x", "y"), Ordinal]
    public string Code { get; init; } = "x";

    [Feature("optional", Slot = 8)]
    public float? Optional { get; init; } = 0f;

    [Feature("unbounded", Slot = 9)]
    public float Unbounded { get; init; }

    [Feature("r0", Slot = 10, Missing = 0f)]
    public float? R0 { get; init; }

    [Feature("r1", Slot = 11, Missing = 0f)]
    public float? R1 { get; init; }

    [Feature("r2", Slot = 12, Missing = 0f)]
    public float? R2 { get; init; }

    [Feature("r3", Slot = 13, Missing = 0f)]
    public float? R3 { get; init; }

    [Feature("r4", Slot = 14, Missing = 0f)]
    public float? R4 { get; init; }

    [Feature("r5", Slot = 15, Missing = 0f)]
    public float? R5 { get; init; }

    [Feature("r6", Slot = 16, Missing = 0f)]
    public float? R6 { get; init; }

    [Feature("r7", Slot = 17, Missing = 0f)]
    public float? R7 { get; init; }

    [Feature("r8", Slot = 18, Missing = 0f)]
    public float? R8 { get; init; }

    [Feature("r9", Slot = 19, Missing = 0f)]
    public float? R9 { get; init; }
}

[ModelContract("guarded", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class GuardedClient : ModelClient<GuardedRow, LabelledScore>
{
    /// <summary>How often the fallback was asked.</summary>
    public int Fallbacks { get; private set; }

    [Fallback]
    private LabelledScore Cautious(in GuardedRow row, in FallbackContext why)
    {
        Fallbacks++;
        return new() { IsPositive = false, Probability = 0.5f };
    }
}
