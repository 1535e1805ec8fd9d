[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("born"), Time(TimeUnit.Days, Since = "2000-01-01")]
    public required DateOnly Born { get; init; }
}

[Prediction]
public sealed record Verdict;
