[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("x")]
    public float? X { get; init; }
}

[Prediction]
public sealed record Verdict;
