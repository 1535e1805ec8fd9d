using System;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>Generated clients against what the models' trainer computed, and against each other on the same model.</summary>
public sealed class ParityTests
{
    private const float Tolerance = 1e-5f;

    [Fact]
    public void Logistic_regression_packed_and_by_column_agrees_with_its_trainer()
    {
        using var packed = LogisticRegression.Load();
        using var columns = LogisticRegressionOfColumns.Load();

        for (var row = 0; row < Rows.Count; row++)
        {
            var expected = Rows.LogisticRegression[(2 * row) + 1];
            var prediction = packed.Predict(Packed20.Of(Rows.Of20(row))).Value;
            Assert.Equal(expected, prediction.Probability, Tolerance);
            Assert.Equal(expected > 0.5f, prediction.IsPositive);
            Assert.Equal(expected, columns.Predict(Columns20.Of(Rows.Of20(row))).Value.Probability, Tolerance);
        }
    }

    [Fact]
    public void Boosted_trees_agree_with_their_trainer_as_a_class_vector()
    {
        using var client = BoostedTrees.Load();

        for (var row = 0; row < Rows.Count; row++)
        {
            var scores = client.Predict(Packed20.Of(Rows.Of20(row))).Value.Scores;
            Assert.Equal(2, scores.Length);
            Assert.Equal(Rows.BoostedTrees[2 * row], scores[0], Tolerance);
            Assert.Equal(Rows.BoostedTrees[(2 * row) + 1], scores[1], Tolerance);
        }
    }

    [Fact]
    public void A_map_output_agrees_with_the_tensor_it_was_made_of()
    {
        using var mapped = ZipMapped.Load();

        for (var row = 0; row < Rows.Count; row++)
        {
            var prediction = mapped.Predict(Packed20.Of(Rows.Of20(row))).Value;
            Assert.Equal(Rows.LogisticRegression[2 * row], prediction.Negative, Tolerance);
            Assert.Equal(Rows.LogisticRegression[(2 * row) + 1], prediction.Positive, Tolerance);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1024)]
    public void A_batch_equals_its_rows_one_by_one(int count)
    {
        using var regression = LogisticRegression.Load();
        using var perceptron = Perceptron.Load();
        using var mapped = ZipMapped.Load();

        AssertBatchEqualsRows(regression, [.. Enumerable.Range(0, count).Select(row => Packed20.Of(Rows.Of20(row)))], score => score.Probability);
        AssertBatchEqualsRows(perceptron, [.. Enumerable.Range(0, count).Select(row => Packed64.Of(Rows.Of64(row)))], score => score.Probability);
        AssertBatchEqualsRows(mapped, [.. Enumerable.Range(0, count).Select(row => Packed20.Of(Rows.Of20(row)))], score => score.Positive);
    }

    [Fact]
    public void Texts_known_unknown_and_missing_reach_the_model_as_declared()
    {
        using var client = Subscriptions.Load();
        var known = client.Predict(Subscription.Of(Rows.Of20(0)[..18], "country_03", "gold")).Value.Probability;
        var other = client.Predict(Subscription.Of(Rows.Of20(0)[..18], "country_03", "diamond")).Value.Probability;
        var basic = client.Predict(Subscription.Of(Rows.Of20(0)[..18], "country_03", "basic")).Value.Probability;
        var missing = client.Predict(Subscription.Of(Rows.Of20(0)[..18], null, "gold")).Value.Probability;
        var unlisted = client.Predict(Subscription.Of(Rows.Of20(0)[..18], "nowhere", "gold")).Value.Probability;

        Assert.NotEqual(known, other);
        Assert.Equal(basic, other);
        Assert.NotEqual(known, missing);
        Assert.Equal(missing, unlisted);
        AssertBatchEqualsRows(
            client,
            [.. Enumerable.Range(0, 300).Select(row => Subscription.Of(
                Rows.Of20(row)[..18], row % 7 == 0 ? null : $"country_{row % 25:00}", row % 2 == 0 ? "gold" : "unheard of"))],
            score => score.Probability);
    }

    private static void AssertBatchEqualsRows<TFeatures, TPrediction>(
        ModelClient<TFeatures, TPrediction> client, TFeatures[] rows, Func<TPrediction, float> score)
    {
        var results = new Prediction<TPrediction>[rows.Length];
        client.PredictBatch(rows, results);
        for (var row = 0; row < rows.Length; row++)
            Assert.Equal(score(client.Predict(in rows[row]).Value), score(results[row].Value), 1e-6f);
    }
}
