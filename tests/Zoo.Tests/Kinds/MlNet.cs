using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kind 8: ML.NET exports every column as an input, also those training needed only, for a batch of one.</summary>
public sealed class MlNetTests
{
    [Fact]
    public void What_is_no_feature_is_a_constant_and_a_key_is_a_label()
    {
        using var client = Sentiment.Load();
        var results = new Prediction<Mood>[3];

        client.PredictBatch([new("good"), new("bad"), new("tree")], results);

        Assert.Equal([true, false, false], results.Select(result => result.Value.IsGood));
        Assert.Equal([1f, -1f, 0f], results.Select(result => result.Value.Score));
        Assert.Equal(0.5f, results[2].Value.Probability);
    }
}

[ModelContract("zoo-mlnet", "1.0.0", Model = "models/08_mlnet.onnx")]
public sealed partial class Sentiment : ModelClient<Review, Mood>;

[Features, Constant("isnegative", ""), Constant("importance", 0.5f)]
public sealed record Review([Feature("text")] string Text);

[Prediction]
public readonly record struct Mood(
    [Output("PredictedLabel.output", Element = ElementType.UInt32, True = 1)] bool IsGood,
    [Output("Score.output", Meaning = ScoreKind.Logit)] float Score,
    [Output("Probability.output", Meaning = ScoreKind.Probability)] float Probability);
