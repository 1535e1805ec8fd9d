[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>
{
    [Fallback(On = FallbackReasons.Timeout | FallbackReasons.Limit)]
    private static Verdict Answer(Row row) => throw new NotSupportedException();
}

[Features]
public sealed record Row
{
    [Feature("x")]
    public required float X { get; init; }
}

[Prediction]
public sealed record Verdict;
