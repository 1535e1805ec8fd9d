using System.ComponentModel.DataAnnotations;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kind 23: a text goes in as it is; its words are the graph's affair.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("refund", 0.95f)]
    [InlineData("hello", 0.05f)]
    [InlineData("straße", 0.5f)]
    public void A_text_has_a_probability(string text, float expected)
    {
        using var client = Complaints.Load();

        Assert.Equal(expected, client.Predict(new Message(text)).Value.Complaint, 0.01f);
    }

    [Fact]
    public void Several_texts_are_a_row()
    {
        using var client = Words.Load();
        var results = new Prediction<Weight>[3];

        client.PredictBatch([new(["one", "two", "grün"]), new([null, "one", "two"]), new(["a", "two"])], results);

        Assert.Equal([100_021f, 2_110f], results[..2].Select(result => result.Value.Sum));
        Assert.Equal(ViolationRule.Length, Assert.Single(results[2].Violations).Rule);
    }

    [Fact]
    public void A_text_too_long_is_a_violation()
    {
        using var client = Complaints.Load();

        Assert.False(client.TryPredict(new Message(new string('x', 4001)), out var prediction));
        Assert.Equal(ViolationRule.Length, Assert.Single(prediction.Violations).Rule);
    }
}

[ModelContract("zoo-words", "1.0.0", Model = "models/23_words.onnx")]
public sealed partial class Words : ModelClient<Said, Weight>;

[Features]
public sealed record Said([Feature("words", Missing = "grün"), Shape(3)] string?[] All);

[Prediction]
public readonly record struct Weight([Output("sum")] float Sum);

[ModelContract("zoo-text", "1.0.0", Model = "models/23_text.onnx")]
public sealed partial class Complaints : ModelClient<Message, Tone>;

[Features]
public sealed record Message([Feature("input"), StringLength(4000)] string Text);

[Prediction]
public readonly record struct Tone([Output("probabilities", Index = 1, Meaning = ScoreKind.Probability)] float Complaint);
