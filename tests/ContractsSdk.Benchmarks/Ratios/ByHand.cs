using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ContractsSdk.Benchmarks.Baseline;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests;
using EndToEnd.Tests.Contracts;
using Polly;
using Polly.CircuitBreaker;
using Polly.Fallback;
using Polly.Retry;
using Polly.Timeout;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>
/// The same guarantees as they are usually written by hand: <see cref="Validator"/>, four strategies of Polly, a span and a duration, around a
/// call in the usual style. How many times longer that takes than the client. The managed API would add to it.
/// </summary>
internal sealed class ByHand(string model)
{
    private static readonly ActivitySource Spans = new("by-hand");
    private static readonly Histogram<double> Duration = new Meter("by-hand").CreateHistogram<double>("duration", "s");

    private readonly UsualModel _model = new(model);

    private readonly ResiliencePipeline<LabelledScore> _strategies = new ResiliencePipelineBuilder<LabelledScore>()
        .AddFallback(new FallbackStrategyOptions<LabelledScore> { FallbackAction = _ => Outcome.FromResultAsValueTask(default(LabelledScore)) })
        .AddRetry(new RetryStrategyOptions<LabelledScore>())
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<LabelledScore>())
        .AddTimeout(new TimeoutStrategyOptions())
        .Build();

    public static IEnumerable<Figure> Measure(Race race)
    {
        yield return Of(race, "logistic regression", "a_logreg.onnx", RangedRegression.Load(), 4);
        yield return Of(race, "boosted trees", "c_gbt.onnx", RangedTrees.Load(), 2.3);
    }

    private static Figure Of(Race race, string name, string model, ModelClient<Ranged20, LabelledScore> client, double budget)
    {
        using (client)
        {
            var hand = new ByHand(model);
            var laps = race.Run(OneRow.Calls("client", client, BenchRows.Ranged, score => score.Probability), new("by hand", hand.Run));
            return new(
                $"one row, {name}, the same guarantees by hand on the C API against the client", laps[1].Ratio, budget,
                FormattableString.Invariant($"{laps[1].Nanoseconds:0} : {laps[0].Nanoseconds:0} ns, {laps[1].Bytes:0} B by hand"), AtLeast: true);
        }
    }

    private double Run(int calls)
    {
        var sum = 0.0;
        for (var i = 0; i < calls; i++)
            sum += Predict(BenchRows.Ranged[i & (Rows.Count - 1)]).Probability;
        return sum;
    }

    private LabelledScore Predict(Ranged20 row)
    {
        using var span = Spans.StartActivity("predict");
        var watch = Stopwatch.StartNew();
        Validator.ValidateObject(row, new ValidationContext(row), validateAllProperties: true);
        var score = _strategies.Execute(_ => Ask(row));
        Duration.Record(watch.Elapsed.TotalSeconds, new TagList { { "model", "by hand" }, { "source", "model" } });
        span?.SetTag("source", "model");
        return score;
    }

    private LabelledScore Ask(Ranged20 row)
    {
        var numbers = new float[20];
        row.CopyTo(numbers);
        var (labels, scores) = _model.Run(numbers);
        return new LabelledScore { IsPositive = labels[0] != 0, Probability = scores[1] };
    }
}
