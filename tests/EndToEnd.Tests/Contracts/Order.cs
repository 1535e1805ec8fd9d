using System;
using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

/// <summary>A row as golden rows must be able to hold it: positional, with a vector, an enum and what is nobody's business.</summary>
[Features(Tensor = "X")]
public sealed record Order(
    [Feature("amount", Slot = 0)] float Amount,
    [Feature("price", Slot = 1)] decimal Price,
    [Feature("kind", Slot = 2), AllowedValues("grün", "b \"quoted\"", "c"), OneHot] string Kind,
    [Feature("channel", Slot = 5), Ordinal] Channel Channel,
    [Feature("age", Slot = 6, Missing = 30f), Sensitive] float? Age,
    [Feature("income", Slot = 7), Range(1.0f, 9.0f), Sensitive] float Income,
    [Feature("hours", Slot = 8), Shape(12)] float[] Hours)
{
    public override string ToString() => nameof(Order);
}

[Prediction]
public sealed record OrderScore
{
    [Output("label")]
    public required bool IsPositive { get; init; }

    [Output("probabilities")]
    public required float[] Probabilities { get; init; }
}

[ModelContract("golden-orders", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class OrderClient : ModelClient<Order, OrderScore>
{
    [Fallback]
    private static OrderScore None(in Order row, in FallbackContext why) => new() { IsPositive = false, Probabilities = [] };
}
