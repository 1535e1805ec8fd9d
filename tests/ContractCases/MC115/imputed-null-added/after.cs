[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("x", Missing = 0.0f)]
    public required float? X { get; init; }
}

[Prediction]
public sealed record Verdict;
