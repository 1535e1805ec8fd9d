[ModelContract("fraud-detector", "0.1.1")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("x")]
    public required float X { get; init; }
}

[Prediction]
public sealed record Verdict;
