using System;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using ContractsSdk;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kinds 26 to 28 and 30: half precision, inputs with defaults, weights beside the model, outputs of rank 0 and 1.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public void Floats_go_through_a_model_of_half_precision()
    {
        using var client = HalfPrecision.Load();

        Assert.Equal(7.5f, client.Predict(new HalfRow(3f, 1.5f)).Value.Score);
        Assert.False(client.TryPredict(new HalfRow(70_000f, 0f), out var prediction));
        Assert.Equal(ViolationRule.Overflow, Assert.Single(prediction.Violations).Rule);
    }

    [Fact]
    public void Halves_are_members_too()
    {
        using var client = PlainHalves.Load();

        Assert.Equal((Half)7.5f, client.Predict(new PlainHalf((Half)3f, (Half)1.5f)).Value.Score);
    }

    [Fact]
    public void An_input_with_a_default_is_left_out()
    {
        using var client = WithDefault.Load();

        Assert.Equal(6f, client.Predict(new Single(2f)).Value.Y);
    }

    [Fact]
    public void An_input_with_a_default_is_fed_by_a_feature_or_a_constant()
    {
        using var featured = WithFactor.Load();
        using var constant = WithConstant.Load();
        var results = new Prediction<Product>[2];

        featured.PredictBatch([new(2f, 5f), new(3f, 7f)], results);

        Assert.Equal([10f, 21f], results.Select(result => result.Value.Y));
        Assert.Equal(22f, constant.Predict(new Elevenfold(2f)).Value.Y);
    }

    [Fact]
    public void An_input_with_a_default_is_held_against_what_feeds_it()
    {
        var error = Assert.Throws<ModelLoadException>(() => WithWideFactor.Load());

        Assert.Equal("input 'factor': expected float64, found float32 (state Element = ElementType.Float32: values are converted)", Assert.Single(
            error.Differences, difference => difference.Rule != RuleIds.BatchIsOneRow).Message);
    }

    [Fact]
    public void Dates_and_spans_are_the_numbers_they_are_said_to_be()
    {
        using var client = Dated.Load();
        var row = new Visit(new(2000, 1, 3), new(6, 30), new(1970, 1, 1, 2, 0, 5, TimeSpan.FromHours(2)), TimeSpan.FromMinutes(90));

        // 2 days, 6.5 hours, 5 seconds and an hour and a half, times 1, 2, 3 and 4.
        Assert.Equal(2f + 13f + 15f + 6f, client.Predict(row).Value.Y);
        Assert.False(client.TryPredict(row with { Took = TimeSpan.FromDays(2) }, out var prediction));
        Assert.Equal(("took", ViolationRule.OutOfRange), (Assert.Single(prediction.Violations).Name, prediction.Violations[0].Rule));
    }

    [Fact]
    public void Weights_an_old_exporter_lists_as_inputs_are_none()
    {
        using var client = WeightsAsInputs.Load();

        Assert.Equal(21f, client.Predict(new Two(1f, 2f)).Value.Y);
    }

    [Fact]
    public void Weights_beside_the_model_are_found()
    {
        using var client = BesideTheModel.Load();

        Assert.Equal(256f, client.Predict(new Long512([.. Enumerable.Repeat(1f, 512)])).Value.Y);
    }

    [Fact]
    public void A_number_has_any_rank()
    {
        using var client = Ranks.Load();
        Triple[] rows = [new(1f, 2f, 3f), new(4f, 5f, 6f)];
        var results = new Prediction<Totals>[2];

        client.PredictBatch(rows, results);

        Assert.Equal([new(6f, 3f), new(15f, 6f)], results.Select(result => result.Value));
    }
}

[ModelContract("zoo-fp16", "1.0.0", Model = "models/26_fp16.onnx")]
public sealed partial class HalfPrecision : ModelClient<HalfRow, HalfScore>;

[Features(Tensor = "input", Element = ElementType.Float16)]
public sealed record HalfRow([Feature("a", Slot = 0)] float A, [Feature("b", Slot = 1)] float B);

[Prediction]
public readonly record struct HalfScore([Output("output", Element = ElementType.Float16)] float Score);

[ModelContract("zoo-fp16-halves", "1.0.0", Model = "models/26_fp16.onnx")]
public sealed partial class PlainHalves : ModelClient<PlainHalf, PlainHalfScore>;

[Features(Tensor = "input", Element = ElementType.Float16)]
public sealed record PlainHalf([Feature("a", Slot = 0)] Half A, [Feature("b", Slot = 1)] Half B);

[Prediction]
public readonly record struct PlainHalfScore([Output("output")] Half Score);

[ModelContract("zoo-default", "1.0.0", Model = "models/27_defaults.onnx")]
public sealed partial class WithDefault : ModelClient<Single, Product>;

[Features]
public sealed record Single([Feature("x")] float X);

[Prediction]
public readonly record struct Product([Output("y")] float Y);

[ModelContract("zoo-default-fed", "1.0.0", Model = "models/27_defaults.onnx")]
public sealed partial class WithFactor : ModelClient<Factored, Product>;

[Features]
public sealed record Factored([Feature("x")] float X, [Feature("factor")] float Factor);

[ModelContract("zoo-default-constant", "1.0.0", Model = "models/27_defaults.onnx")]
public sealed partial class WithConstant : ModelClient<Elevenfold, Product>;

[Features, Constant("factor", 11f)]
public sealed record Elevenfold([Feature("x")] float X);

[ModelContract("zoo-default-mistaken", "1.0.0", Model = "models/27_defaults.onnx")]
public sealed partial class WithWideFactor : ModelClient<WideFactor, Product>;

[Features]
public sealed record WideFactor([Feature("x")] float X, [Feature("factor")] double Factor);

[ModelContract("zoo-dates", "1.0.0", Model = "models/10_regressor.onnx")]
public sealed partial class Dated : ModelClient<Visit, Regressed>;

[Features(Tensor = "float_input")]
public sealed record Visit(
    [Feature("born", Slot = 0), Time(TimeUnit.Days, Since = "2000-01-01")] DateOnly Born,
    [Feature("at", Slot = 1), Time(TimeUnit.Hours)] TimeOnly At,
    [Feature("seen", Slot = 2), Time(TimeUnit.Seconds)] DateTimeOffset Seen,
    [Feature("took", Slot = 3), Time(TimeUnit.Hours), Range(typeof(TimeSpan), "00:00", "23:59")] TimeSpan Took);

[Prediction]
public readonly record struct Regressed([Output("variable")] float Y);

[ModelContract("zoo-weights-as-inputs", "1.0.0", Model = "models/27_weights_as_inputs.onnx")]
public sealed partial class WeightsAsInputs : ModelClient<Two, Product>;

[Features(Tensor = "x")]
public sealed record Two([Feature("a", Slot = 0)] float A, [Feature("b", Slot = 1)] float B);

[ModelContract("zoo-external-data", "1.0.0", Model = "models/28_external_data.onnx")]
public sealed partial class BesideTheModel : ModelClient<Long512, Product>;

[Features]
public sealed record Long512([Feature("x"), Shape(512)] float[] X);

[ModelContract("zoo-ranks", "1.0.0", Model = "models/30_ranks.onnx")]
public sealed partial class Ranks : ModelClient<Triple, Totals>;

[Features(Tensor = "x")]
public sealed record Triple([Feature("a", Slot = 0)] float A, [Feature("b", Slot = 1)] float B, [Feature("c", Slot = 2)] float C);

[Prediction]
public readonly record struct Totals([Output("total")] float Total, [Output("largest")] float Largest);
