[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("t"), Axis("seq", Max = 512, Pad = 1)]
    public required long[] T { get; init; }
}

[Prediction]
public sealed record Verdict;
