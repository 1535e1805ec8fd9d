using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>
/// Sixty-four asynchronous callers, each of which asks again when it has its answer: calls a second where they are gathered against calls that
/// run on their caller's thread. Both in turns, round by round. A closed loop: it says what a busy server gains, nothing of a single call.
/// </summary>
internal static class Gathered
{
    private const int Callers = 64;
    private const int Rounds = 7;
    private const int Milliseconds = 300;

    public static IEnumerable<Figure> Measure(Race race)
    {
        _ = race;
        yield return Of("logistic regression", BenchRows.Ranged, 5, options => RangedRegression.Load(settings: options));
        yield return Of("logistic regression of 20 inputs", BenchRows.Columns, 5, options => LogisticRegressionOfColumns.Load(settings: options));
        yield return Of("texts", BenchRows.Texts, 5, options => Subscriptions.Load(settings: options));
        yield return Of("perceptron", BenchRows.SixtyFour, 3, options => Perceptron.Load(settings: options));

        // Never chosen: nothing may be lost.
        yield return Of("boosted trees", BenchRows.Ranged, 0.95, options => RangedTrees.Load(settings: options), 4 * Callers);
    }

    private static Figure Of<TFeatures, TPrediction>(
        string name, TFeatures[] rows, double budget, Func<ModelClientSettings, ModelClient<TFeatures, TPrediction>> load, int? gatheredPlaces = null)
    {
        // Without places for all of them, some direct calls would be turned away.
        using var direct = load(new() { Options = new() { MaxConcurrency = 4 * Callers } });
        using var gathered = load(new() { Options = new() { Batching = { Enabled = true }, MaxConcurrency = gatheredPlaces } });
        Round(direct, rows);
        Round(gathered, rows);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Direct: Round(direct, rows), Gathered: Round(gathered, rows))).ToArray();
        var ratios = rounds.Select(round => round.Gathered.PerSecond / round.Direct.PerSecond).Order().ToArray();
        var last = rounds[^1];
        return new(
            $"{Callers} asynchronous callers, gathered against direct, {name}{(gathered.IsBatching ? "" : " (not gathered)")}", ratios[Rounds / 2], budget,
            FormattableString.Invariant(
                $"{last.Gathered.PerSecond / 1000:0} : {last.Direct.PerSecond / 1000:0} thousand a second, {last.Gathered.Bytes:0.0} B a call"),
            AtLeast: true);
    }

    private static (double PerSecond, double Bytes) Round<TFeatures, TPrediction>(ModelClient<TFeatures, TPrediction> client, TFeatures[] rows)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var started = Stopwatch.GetTimestamp();
        var ends = started + (Stopwatch.Frequency * Milliseconds / 1000);
        var calls = Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var count = 0;
            for (; Stopwatch.GetTimestamp() < ends; count++)
                _ = (await client.PredictAsync(rows[(caller + count) % rows.Length]).ConfigureAwait(false)).Value;
            return count;
        }))).GetAwaiter().GetResult().Sum(count => (long)count);
        return (calls / Stopwatch.GetElapsedTime(started).TotalSeconds, (GC.GetTotalAllocatedBytes() - allocated) / (double)calls);
    }
}
