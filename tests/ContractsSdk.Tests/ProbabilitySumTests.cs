using System;
using System.Linq;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Tests;

/// <summary>Probabilities of classes that exclude each other sum to 1, where the contract says that they do.</summary>
public sealed class ProbabilitySumTests
{
    private const string Exclusive = """
        out label type = bool
        out probabilities label = bad
        out probabilities label = good
        out probabilities meaning = probability
        out probabilities type = float32
        out probabilities vector

        """;

    private static readonly Applicant Good = new(30, 10);

    [Theory]
    [InlineData(0f)]
    [InlineData(0.0005f)]
    [InlineData(-0.0005f)]
    public void A_sum_near_one_is_good(float off)
    {
        using var client = Client(Exclusive, off);

        Assert.Equal(PredictionSource.Model, client.Predict(Good).Source);
    }

    [Theory]
    [InlineData(0.002f)]
    [InlineData(-0.002f)]
    [InlineData(float.NaN)]
    public void A_sum_that_is_not_one_is_a_bad_output_and_says_no_number(float off)
    {
        using var client = Client(Exclusive, off);

        Assert.False(client.TryPredict(Good, out var prediction));

        Assert.Equal(FallbackReasons.BadOutput, prediction.Reason);
        Assert.Equal(new Violation("probabilities", ViolationRule.Sum), Assert.Single(prediction.Violations));
        Assert.Equal("probabilities does not sum to 1", prediction.Violations[0].ToString());
    }

    [Fact]
    public void Each_row_of_a_batch_has_a_sum_of_its_own()
    {
        using var client = Client(Exclusive, new ScriptedEngine { Rest = good => good > 0.9f ? 1 : 1 - good });
        var results = new Prediction<Score>[3];

        client.PredictBatch(new Applicant[] { new(30, 10), new(99, 1), new(10, 30) }, results);

        Assert.Equal([FallbackReasons.None, FallbackReasons.BadOutput, FallbackReasons.None], results.Select(result => result.Reason));
    }

    [Fact]
    public void Bad_sums_open_the_circuit()
    {
        using var client = Client(Exclusive, off: 0.5f);

        var reasons = Enumerable.Range(0, 21).Select(_ => client.TryPredict(Good, out var prediction) ? default : prediction.Reason).ToArray();

        Assert.All(reasons[..20], reason => Assert.Equal(FallbackReasons.BadOutput, reason));
        Assert.Equal(FallbackReasons.OpenCircuit, reasons[20]);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.6)]
    public void The_tolerance_is_an_option_and_zero_switches_the_check_off(double tolerance)
    {
        using var client = Client(Exclusive, off: 0.5f, tolerance);

        Assert.Equal(PredictionSource.Model, client.Predict(Good).Source);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_tolerance_that_cannot_work_is_refused(double tolerance) =>
        Assert.Contains(
            nameof(ModelClientOptions.ProbabilityTolerance),
            Assert.Throws<OptionsValidationException>(() => Client(Exclusive, off: 0, tolerance)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("out probabilities meaning = probability\n", "")]
    [InlineData("out probabilities label = bad\nout probabilities label = good\n", "out probabilities length = 2\n")]
    [InlineData("out probabilities meaning", "out probabilities open\nout probabilities meaning")]
    [InlineData("out label type = bool\n", "out label length = 1\nout label type = int64\nout label vector\n")]
    public void Where_the_contract_does_not_say_that_classes_exclude_each_other_nothing_is_summed(string said, string instead)
    {
        var outputs = Exclusive.Replace(said, instead, StringComparison.Ordinal);
        Assert.NotEqual(Exclusive, outputs);

        using var client = Client(Sorted(outputs), off: 0.5f);

        Assert.Equal(PredictionSource.Model, client.Predict(Good).Source);
    }

    private static string Sorted(string lines) =>
        string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).Select(line => line + "\n"));

    private static ScoreClient Client(string outputs, float off, double? tolerance = null) =>
        Client(outputs, new ScriptedEngine { Rest = good => 1 - good + off }, tolerance);

    private static ScoreClient Client(string outputs, ScriptedEngine engine, double? tolerance = null)
    {
        var inputs = ScoreBinding.Text[..ScoreBinding.Text.IndexOf("out ", StringComparison.Ordinal)];
        return new(new ScoreBinding { Contract = inputs + outputs }, engine, new() { Options = new() { ProbabilityTolerance = tolerance } });
    }
}
