[ModelContract("fraud-detector", "1.2.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("x")]
    public required float X { get; init; }

    [Feature("z")]
    public int Z { get; init; }
}

[Prediction]
public sealed record Verdict;
