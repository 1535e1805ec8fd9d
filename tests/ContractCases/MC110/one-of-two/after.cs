[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("m"), FormerName("o")]
    public float M { get; init; }
}

[Prediction]
public sealed record Verdict;
