[ModelContract("fraud-detector", "1.1.0")]
public sealed partial class Client : ModelClient<Row, Verdict>;

[Features]
public sealed record Row
{
    [Feature("e"), Verbatim]
    public required FeatureEKind E { get; init; }
}

[Prediction]
public sealed record Verdict;

public enum FeatureEKind
{
    A = 1,
    Three = 2,
}
