using System;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kind 32: a scaler in one file and a model in another, as two clients; or one client, whose contract scales.</summary>
public sealed class PipelineTests
{
    [Theory]
    [InlineData(0f, 18, 0f)]
    [InlineData(1e-6f, 40, 12f)]
    [InlineData(49.99f, 33, 23.5f)]
    [InlineData(1e6f, 99, 24f)]
    public void A_contract_that_scales_is_the_scaler_before_the_model(float amount, int age, float hour)
    {
        using var scaler = Scaler.Load();
        using var model = ScaledModel.Load();
        using var both = Pipeline.Load();

        var scaled = scaler.Predict(new Raw(amount, age, hour)).Value;
        var expected = model.Predict(new ScaledRow(scaled.Amount, scaled.Age, scaled.Hour)).Value.Value;

        Assert.Equal(expected, both.Predict(new Purchase((decimal)amount, age, hour)).Value.Value, 2e-6f * Math.Max(1, Math.Abs(expected)));
    }

    [Fact]
    public void What_is_missing_or_outside_is_replaced_before_it_is_scaled()
    {
        using var client = Pipeline.Load();

        Assert.Equal(Score(client, 7m, 40, 24f), Score(client, 7m, null, 99f));
        Assert.Equal(Score(client, 7m, 40, 0f), Score(client, 7m, 40, -1f));
        Assert.False(client.TryPredict(new Purchase(-1m, 40, 0f), out var prediction));
        Assert.Equal([("amount", ViolationRule.OutOfRange)], prediction.Violations.Select(violation => (violation.Name, violation.Rule)));
    }

    private static float Score(Pipeline client, decimal amount, int? age, float hour) => client.Predict(new Purchase(amount, age, hour)).Value.Value;
}

[ModelContract("zoo-pipeline", "1.0.0", Model = "models/32_model.onnx")]
public sealed partial class Pipeline : ModelClient<Purchase, Score>;

[Features(Tensor = "float_input")]
public sealed record Purchase(
    [Feature("amount", Slot = 0), Log1p, Standardize(3.5, 1.25)] decimal Amount,
    [Feature("age", Slot = 1, Missing = 40), Standardize(40, 12)] int? Age,
    [Feature("hour", Slot = 2, Outside = Outside.Clamp), Range(0.0, 24.0), MinMax(0, 24)] float Hour);

[Prediction]
public readonly record struct Score([Output("variable", Name = "score")] float Value);

[ModelContract("zoo-scaler", "1.0.0", Model = "models/32_scaler.onnx")]
public sealed partial class Scaler : ModelClient<Raw, ScaledNumbers>;

[Features(Tensor = "float_input")]
public sealed record Raw(
    [Feature("amount", Slot = 0)] float Amount, [Feature("age", Slot = 1)] float Age, [Feature("hour", Slot = 2)] float Hour);

[Prediction]
public readonly record struct ScaledNumbers(
    [Output("variable", Name = "amount", Index = 0)] float Amount,
    [Output("variable", Name = "age", Index = 1)] float Age,
    [Output("variable", Name = "hour", Index = 2)] float Hour);

[ModelContract("zoo-scaled-model", "1.0.0", Model = "models/32_model.onnx")]
public sealed partial class ScaledModel : ModelClient<ScaledRow, Score>;

[Features(Tensor = "float_input")]
public sealed record ScaledRow(
    [Feature("amount", Slot = 0)] float Amount, [Feature("age", Slot = 1)] float Age, [Feature("hour", Slot = 2)] float Hour);
