[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("c"), AllowedValues("a", "b", "c"), Ordinal]
    public required string C { get; init; }
}

[Prediction]
public sealed record Verdict;
