using System;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kind 19: a week of hours with two columns in, a day of hours out.</summary>
public sealed class ForecasterTests
{
    [Fact]
    public void A_matrix_goes_in_row_by_row_and_a_vector_comes_out()
    {
        using var client = Forecaster.Load();
        var week = Enumerable.Range(0, 168).SelectMany(hour => new[] { hour, -1f }).ToArray();

        var day = client.Predict(new Week(week)).Value.Load;

        Assert.Equal([.. Enumerable.Range(144, 24).Select(hour => hour + 83.5f)], day);
    }
}

[ModelContract("zoo-forecaster", "1.0.0", Model = "models/19_forecaster.onnx")]
public sealed partial class Forecaster : ModelClient<Week, Day>;

/// <param name="Hours">Load and temperature of each hour, oldest first.</param>
[Features]
public sealed record Week([Feature("x"), Shape(168, 2)] ReadOnlyMemory<float> Hours);

[Prediction]
public sealed record Day([Output("forecast", Unit = "MW"), Shape(24)] float[] Load);
