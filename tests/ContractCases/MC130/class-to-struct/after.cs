[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public record struct Row
{
    [Feature("x")]
    public required float X { get; init; }
}

[Prediction]
public sealed record Verdict;
