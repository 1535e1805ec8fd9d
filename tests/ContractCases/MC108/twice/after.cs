[ModelContract("fraud-detector", "1.2.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("k"), FormerName("n"), FormerName("m")]
    public float K { get; init; }
}

[Prediction]
public sealed record Verdict;
