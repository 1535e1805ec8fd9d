[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row;

[Prediction]
public sealed record Verdict
{
    [Output("p", Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
    public required float P { get; init; }
}
