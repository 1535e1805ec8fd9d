using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

/// <summary>A real model whose engine is given every kind of trouble.</summary>
[ModelContract("fault-matrix", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class FaultyRegression : ModelClient<Packed20, LabelledScore>
{
    [Fallback]
    private static readonly LabelledScore Review = new() { IsPositive = true, Probability = 0.5f };
}

/// <summary>A million rounds, and no deadline of its own.</summary>
[ModelContract("fault-rounds", "1.0.0", Model = "models/g_loop.onnx")]
public sealed partial class FaultyRounds : ModelClient<Matrix64, Product64>
{
    [Fallback]
    private static Product64 Nothing(in Matrix64 matrix) => new() { Y = [] };
}

[Features(Batch = false)]
public sealed record FourNumbers
{
    [Feature("x"), Shape(4)]
    public required float[] X { get; init; }
}

[Prediction]
public sealed record TwoPlaces
{
    [Output("places"), Shape(2)]
    public required long[] Places { get; init; }
}

/// <summary>Where numbers are not zero: the contract says two places, the model as many as there are, and nobody can tell before it runs.</summary>
[ModelContract("fault-shape", "1.0.0", Model = "models/length_depends_on_data.onnx")]
public sealed partial class FaultyShape : ModelClient<FourNumbers, TwoPlaces>
{
    [Fallback]
    private static TwoPlaces Nowhere(in FourNumbers numbers) => new() { Places = [-1, -1] };
}
