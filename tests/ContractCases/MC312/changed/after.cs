[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Constant("Rate", 8000L)]
[Features]
public sealed record Row
{
    [Feature("x")]
    public required float X { get; init; }
}

[Prediction]
public sealed record Verdict;
