[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row;

[Prediction]
public sealed record Verdict
{
    [Output("l")]
    public required string L { get; init; }
}
