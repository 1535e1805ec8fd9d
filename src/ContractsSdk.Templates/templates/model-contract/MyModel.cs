using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace ContractsSdk.Templates;

/// <summary>Asks models/my-model.onnx. With a model at hand, 'contracts scaffold' writes this file for it.</summary>
[ModelContract("my-model-id", "0.1.0", Owner = "my-team", Model = "models/my-model.onnx")]
public sealed partial class MyModel : ModelClient<MyModelFeatures, MyModelPrediction>
{
    // Engine trouble only: a row that breaks the contract never comes here unasked.
    [Fallback]
    private static MyModelPrediction Cautious(in MyModelFeatures features, in FallbackContext why) => new() { Score = 0 };
}

/// <summary>What the model is asked about.</summary>
[Features(Tensor = "features")]
public sealed record MyModelFeatures
{
    /// <summary>TODO: the first of what the model reads, its unit and its range.</summary>
    [Feature("amount", Slot = 0, Unit = "EUR"), Range(0.0, 10_000.0)]
    public required float Amount { get; init; }

    /// <summary>TODO: a category takes one element for each of its values.</summary>
    [Feature("channel", Slot = 1), AllowedValues("shop", "online"), OneHot]
    public required string Channel { get; init; }
}

/// <summary>What the model answers.</summary>
[Prediction]
public readonly record struct MyModelPrediction
{
    /// <summary>TODO: which output it is, and what its numbers mean.</summary>
    [Output("score", Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
    public required float Score { get; init; }
}
