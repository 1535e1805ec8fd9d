[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row;

[Prediction]
public sealed record Verdict
{
    [Output("i"), Labels("a", "b", "c")]
    public required long I { get; init; }
}
