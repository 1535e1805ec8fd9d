using EndToEnd.Tests.Contracts;

namespace ContractsSdk.Benchmarks.Contracts;

[ModelContract("ratio-logreg", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class RangedRegression : ModelClient<Ranged20, LabelledScore>;

[ModelContract("ratio-trees", "1.0.0", Model = "models/c_gbt.onnx")]
public sealed partial class RangedTrees : ModelClient<Ranged20, LabelledScore>;

/// <summary>Reads of one tensor what <see cref="ZipMapped"/> reads of a map.</summary>
[ModelContract("ratio-logreg-scores", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class RegressionScores : ModelClient<Packed20, TwoScores>;

[Prediction]
public readonly record struct TwoScores
{
    [Output("label")]
    public required long Label { get; init; }

    [Output("probabilities", Name = "negative", Index = 0)]
    public required float Negative { get; init; }

    [Output("probabilities", Name = "positive", Index = 1)]
    public required float Positive { get; init; }
}

[ModelContract("ratio-logreg-probability", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class RegressionProbability : ModelClient<Packed20, PlainScore>;
