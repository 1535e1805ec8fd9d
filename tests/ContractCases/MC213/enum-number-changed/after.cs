[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row;

[Prediction]
public sealed record Verdict
{
    [Output("e")]
    public required OutputEKind E { get; init; }
}

public enum OutputEKind
{
    A = 2,
    B = 1,
}
