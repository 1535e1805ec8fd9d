using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.OnnxRuntime;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>Long batches whose parts run on as many threads as there are processors, against one thread: by the clock on the wall.</summary>
internal static class SideBySide
{
    private const int Batch = 1 << 16;
    private const int Rounds = 15;

    public static IEnumerable<Figure> Measure(Race race)
    {
        _ = race;
        var budget = Environment.ProcessorCount > 1 ? 1.5 : 0.95;
        yield return Of("boosted trees", budget, settings => RangedTrees.Load(settings: settings));

        yield return Of("logistic regression", budget, settings => RangedRegression.Load(settings: settings));
    }

    private static Figure Of<TPrediction>(string name, double budget, Func<ModelClientSettings, ModelClient<Ranged20, TPrediction>> load)
    {
        using var one = load(new());
        using var all = load(new() { Options = new() { BatchThreads = Environment.ProcessorCount } });
        Ranged20[] rows = [.. Enumerable.Range(0, Batch).Select(row => BenchRows.Ranged[row % BenchRows.Ranged.Length])];
        var results = new Prediction<TPrediction>[Batch];

        // By the clock: code is compiled for good only after it has run for a while, however often it ran.
        for (var warm = Stopwatch.StartNew(); warm.ElapsedMilliseconds < 1000;)
            _ = (Seconds(one, rows, results), Seconds(all, rows, results));
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (One: Seconds(one, rows, results), All: Seconds(all, rows, results))).ToArray();
        return new(
            $"{Batch} rows on {Environment.ProcessorCount} threads against one, {name}", rounds.Select(round => round.One / round.All).Order().ElementAt(Rounds / 2),
            budget, FormattableString.Invariant($"{1000 * rounds[^1].One:0.0} : {1000 * rounds[^1].All:0.0} ms"), AtLeast: true);
    }

    private static double Seconds<TPrediction>(ModelClient<Ranged20, TPrediction> client, Ranged20[] rows, Prediction<TPrediction>[] results)
    {
        var started = Stopwatch.GetTimestamp();
        client.PredictBatchAsync(rows, results).AsTask().GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
