using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kind 20: one user, many items. Each row has the user's history, as long as it is.</summary>
public sealed class RecommenderTests
{
    [Fact]
    public void Candidates_are_a_batch()
    {
        using var client = Recommender.Load();
        Candidate[] candidates = [new(2, 1, [3, 3]), new(2, 2, [3, 3]), new(0, 3, [1])];
        var results = new Prediction<Relevance>[candidates.Length];

        client.PredictBatch(candidates, results);

        Assert.Equal([110f, 140f, 50f], results.Select(result => result.Value.Score));
    }
}

[ModelContract("zoo-recommender", "1.0.0", Model = "models/20_recommender.onnx")]
public sealed partial class Recommender : ModelClient<Candidate, Relevance>;

[Features]
public sealed record Candidate(
    [Feature("user_id")] long User, [Feature("item_id")] long Item, [Feature("history"), Axis("history", Max = 50, Pad = 0L)] long[] History);

[Prediction]
public readonly record struct Relevance([Output("score", Meaning = ScoreKind.Raw)] float Score);
