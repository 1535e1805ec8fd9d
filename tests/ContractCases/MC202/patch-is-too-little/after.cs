[ModelContract("fraud-detector", "1.0.1")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row;

[Prediction]
public sealed record Verdict
{
    [Output("l"), Labels("a", "b", "c")]
    public required string L { get; init; }

    [Output("p", Meaning = ScoreKind.Probability)]
    public required float P { get; init; }
}
