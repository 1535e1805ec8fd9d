[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("a", Tensor = "f", Slot = 1)]
    public float A { get; init; }

    [Feature("b", Tensor = "f", Slot = 0)]
    public float B { get; init; }
}

[Prediction]
public sealed record Verdict;
