using System;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kinds 5 to 7: boosted trees, which learned a way for NaN. Their exporters declare shapes that are not so.</summary>
public sealed class BoostingTests
{
    [Fact]
    public void XGBoost_takes_any_number_of_rows_and_sends_what_is_missing_its_own_way()
    {
        using var client = XGBoost.Load();
        Applicant[] rows = [new(10.1m), new(9.9m), new(null), new(1e9m), new(-1m)];
        var results = new Prediction<Credit>[rows.Length];

        client.PredictBatch(rows, results);

        Assert.Equal([true, false, false, true], results.Take(4).Select(result => result.Value.IsBad));
        Assert.Equal([0.75f, 0.25f, 0.25f, 0.75f], results.Take(4).Select(result => MathF.Round(result.Value.Probability, 5)));
        Assert.Equal(PredictionSource.Rejected, results[4].Source);
    }

    [Fact]
    public void LightGBM_has_a_map_and_sends_NaN_to_the_other_side()
    {
        using var client = LightGBM.Load();

        Assert.Equal(0.25f, client.Predict(new Usage(0.4f, null)).Value.Probability, 1e-6f);
        Assert.Equal(0.75f, client.Predict(new Usage(null, null)).Value.Probability, 1e-6f);
        Assert.Equal(0.75f, client.Predict(new Usage(float.NaN, 3)).Value.Probability, 1e-6f);
    }

    [Fact]
    public void CatBoost_has_text_labels_and_keys()
    {
        using var client = CatBoost.Load();

        var (above, below) = (client.Predict(new Pair(4f, 0f)).Value, client.Predict(new Pair(2f, 0f)).Value);

        Assert.Equal(("yes", 0.75f), (above.Label, MathF.Round(above.Yes, 5)));
        Assert.Equal(("no", 0.25f), (below.Label, MathF.Round(below.Yes, 5)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void CatBoosts_regressor_returns_a_column_though_it_declares_none(int count)
    {
        using var client = CatBoostRegressor.Load();
        var results = new Prediction<Estimate>[count];

        client.PredictBatch([.. Enumerable.Range(0, count).Select(i => new Pair(i, 2f))], results);

        Assert.Equal(Enumerable.Range(0, count).Select(i => i + 20.5f), results.Select(result => result.Value.Value));
        Assert.Equal(23.5f, client.Predict(new Pair(3f, 2f)).Value.Value);
    }
}

[ModelContract("zoo-xgboost", "1.0.0", Model = "models/05_xgboost.onnx")]
public sealed partial class XGBoost : ModelClient<Applicant, Credit>;

[Features(Tensor = "input")]
public sealed record Applicant(
    [Feature("income", Slot = 1, Missing = float.NaN), Range(typeof(decimal), "0", "1000000000")] decimal? Income,
    [Feature("age", Slot = 0, Missing = float.NaN)] int? Age = null,
    [Feature("open_loans", Slot = 2, Missing = float.NaN)] int? OpenLoans = null);

[Prediction]
public readonly record struct Credit(
    [Output("label")] bool IsBad, [Output("probabilities", Index = 1, Meaning = ScoreKind.Probability), Range(0.0, 1.0)] float Probability);

[ModelContract("zoo-lightgbm", "1.0.0", Model = "models/06_lightgbm.onnx")]
public sealed partial class LightGBM : ModelClient<Usage, Churn>;

[Features(Tensor = "input")]
public sealed record Usage([Feature("trend", Slot = 0, Missing = float.NaN)] float? Trend, [Feature("tickets", Slot = 1, Missing = float.NaN)] int? Tickets);

[Prediction]
public readonly record struct Churn([Output("probabilities", Name = "churn", Key = 1L, Meaning = ScoreKind.Probability)] float Probability);

[ModelContract("zoo-catboost", "1.0.0", Model = "models/07_catboost.onnx")]
public sealed partial class CatBoost : ModelClient<Pair, Answer>;

[Features(Tensor = "features")]
public sealed record Pair([Feature("a", Slot = 0)] float A, [Feature("b", Slot = 1)] float B);

[Prediction]
public readonly record struct Answer(
    [Output("label"), Labels("no", "yes")] string Label, [Output("probabilities", Name = "yes", Key = "yes")] float Yes);

[ModelContract("zoo-catboost-regressor", "1.0.0", Model = "models/07_catboost_regressor.onnx")]
public sealed partial class CatBoostRegressor : ModelClient<Pair, Estimate>;

[Prediction]
public readonly record struct Estimate([Output("predictions")] float Value);
