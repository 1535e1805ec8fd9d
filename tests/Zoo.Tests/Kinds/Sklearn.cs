using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kinds 1 to 3, 10, 11, 22 and 24: what scikit-learn's exporter writes for classifiers, regressors, outliers and rankings.</summary>
public sealed class SklearnTests
{
    private static readonly Iris[] Flowers = [new(5f, 1f, 1f, 0f), new(1f, 5f, 1f, 0f), new(1f, 1f, 5f, 0f)];

    [Fact]
    public void A_classifier_names_its_classes_in_every_form_its_scores_can_have()
    {
        using var tensor = IrisClassifier.Load();
        using var map = IrisZipMap.Load();
        using var columns = IrisColumns.Load();
        string[] names = ["setosa", "versicolor", "virginica"];
        foreach (var (flower, i) in Flowers.Select((flower, i) => (flower, i)))
        {
            var expected = tensor.Predict(flower).Value;
            Assert.Equal(names[i], expected.Name);
            Assert.True(expected.Scores[i] > 0.9f);

            var mapped = map.Predict(flower).Value;
            Assert.Equal((Species)i, mapped.Species);
            Assert.Equal(new[] { mapped.Setosa, mapped.Versicolor, mapped.Virginica }, expected.Scores);

            var column = columns.Predict(flower).Value;
            Assert.Equal(names[i], column.Name);
            Assert.Equal(new[] { column.Setosa, column.Versicolor, column.Virginica }, expected.Scores);
        }
    }

    [Fact]
    public void A_regressor_has_one_column_or_as_many_as_targets_whatever_it_declares()
    {
        using var one = Regressor.Load();
        using var two = TwoTargets.Load();
        Iris[] rows = [new(1f, 2f, 3f, 4f), new(4f, 3f, 2f, 1f)];
        var results = new Prediction<Targets>[2];

        two.PredictBatch(rows, results);

        Assert.Equal(30f, one.Predict(rows[0]).Value.Value);
        Assert.Equal([(1f, 2f), (4f, 3f)], results.Select(result => (result.Value.Low, result.Value.High)));
    }

    [Fact]
    public void An_outlier_is_far_and_labelled_minus_one()
    {
        using var client = IsolationForest.Load();

        Assert.Equal(new Outlier(1, 0.5f), client.Predict(new Point(0.3f, 0.4f)).Value);
        Assert.Equal(new Outlier(-1, -4f), client.Predict(new Point(3f, 4f)).Value);
    }

    [Fact]
    public void Documents_of_a_query_are_ranked_as_a_batch()
    {
        using var client = Ranker.Load();
        var results = new Prediction<Rank>[3];

        client.PredictBatch([new(1f, 2f, 0f, 0f), new(9f, 1f, 0f, 0f), new(3f, 3f, 0f, 0f)], results);

        Assert.Equal([1, 2, 0], Enumerable.Range(0, 3).OrderByDescending(i => results[i].Value.Score));
    }
}

[Features(Tensor = "float_input")]
public sealed record Iris(
    [Feature("sepal_length", Slot = 0, Unit = "cm")] float SepalLength, [Feature("sepal_width", Slot = 1, Unit = "cm")] float SepalWidth,
    [Feature("petal_length", Slot = 2, Unit = "cm")] float PetalLength, [Feature("petal_width", Slot = 3, Unit = "cm")] float PetalWidth);

[ModelContract("zoo-iris", "1.0.0", Model = "models/01_sklearn.onnx")]
public sealed partial class IrisClassifier : ModelClient<Iris, IrisScores>;

[Prediction]
public sealed record IrisScores(
    [Output("label", Element = ElementType.Int64), Labels("setosa", "versicolor", "virginica")] string Name,
    [Output("probabilities", Meaning = ScoreKind.Probability), Labels("setosa", "versicolor", "virginica")] float[] Scores);

[ModelContract("zoo-iris-zipmap", "1.0.0", Model = "models/02_sklearn_zipmap.onnx")]
public sealed partial class IrisZipMap : ModelClient<Iris, IrisMap>;

public enum Species
{
    Setosa = 0,
    Versicolor = 1,
    Virginica = 2,
}

[Prediction]
public readonly record struct IrisMap(
    [Output("output_label")] Species Species,
    [Output("output_probability", Name = "setosa", Key = 0L)] float Setosa,
    [Output("output_probability", Name = "versicolor", Key = 1L)] float Versicolor,
    [Output("output_probability", Name = "virginica", Key = 2L)] float Virginica);

[ModelContract("zoo-iris-columns", "1.0.0", Model = "models/03_sklearn_columns.onnx")]
public sealed partial class IrisColumns : ModelClient<Iris, IrisColumn>;

[Prediction]
public readonly record struct IrisColumn(
    [Output("output_label"), Labels("setosa", "versicolor", "virginica")] string Name,
    [Output("i0")] float Setosa, [Output("i1")] float Versicolor, [Output("i2")] float Virginica);

[ModelContract("zoo-regressor", "1.0.0", Model = "models/10_regressor.onnx")]
public sealed partial class Regressor : ModelClient<Iris, Score>;

[ModelContract("zoo-two-targets", "1.0.0", Model = "models/11_multi_output.onnx")]
public sealed partial class TwoTargets : ModelClient<Iris, Targets>;

[Prediction]
public readonly record struct Targets(
    [Output("variable", Name = "low", Index = 0)] float Low, [Output("variable", Name = "high", Index = 1)] float High);

[ModelContract("zoo-isolation-forest", "1.0.0", Model = "models/22_isolation_forest.onnx")]
public sealed partial class IsolationForest : ModelClient<Point, Outlier>;

[Features(Tensor = "X")]
public readonly record struct Point([Feature("x", Slot = 0)] float X, [Feature("y", Slot = 1)] float Y);

[Prediction]
public readonly record struct Outlier([Output("label")] long Label, [Output("scores", Meaning = ScoreKind.Distance)] float Score);

[ModelContract("zoo-ranker", "1.0.0", Model = "models/24_ranker.onnx")]
public sealed partial class Ranker : ModelClient<Iris, Rank>;

[Prediction]
public readonly record struct Rank([Output("variable", Meaning = ScoreKind.Raw)] float Score);
