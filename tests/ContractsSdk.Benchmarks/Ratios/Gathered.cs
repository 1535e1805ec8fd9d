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
    private const int Rounds = 9;
    private const int Milliseconds = 300;

    public static IEnumerable<Figure> Regression(Race race) =>
        [Of("logistic regression", BenchRows.Ranged, 5, options => RangedRegression.Load(settings: options))];

    /// <summary>Twenty tensors are no dense model: the engine takes most of what a run of several saves for looking at them.</summary>
    public static IEnumerable<Figure> Columns(Race race) =>
        [Of("logistic regression of 20 inputs", BenchRows.Columns, 4, options => LogisticRegressionOfColumns.Load(settings: options))];

    public static IEnumerable<Figure> PreparedColumns(Race race) =>
    [
        Of("logistic regression of 20 inputs, prepared", BenchRows.Columns, 4.5,
            options => LogisticRegressionOfColumns.Load(Prepared.Prepare("b_logreg20"), settings: options)),
    ];

    public static IEnumerable<Figure> Texts(Race race) => [Of("texts", BenchRows.Texts, 5, options => Subscriptions.Load(settings: options))];

    public static IEnumerable<Figure> Perceptrons(Race race) => [Of("perceptron", BenchRows.SixtyFour, 3, options => Perceptron.Load(settings: options))];

    /// <summary>Never chosen: nothing may be lost.</summary>
    public static IEnumerable<Figure> Trees(Race race) =>
        [Of("boosted trees", BenchRows.Ranged, 0.95, options => RangedTrees.Load(settings: options), 4 * Callers)];

    private static Figure Of<TFeatures, TPrediction>(
        string name, TFeatures[] rows, double budget, Func<ModelClientSettings, ModelClient<TFeatures, TPrediction>> load, int? gatheredPlaces = null)
    {
        // Without places for all of them, some direct calls would be turned away.
        using var direct = load(new() { Options = new() { MaxConcurrency = 4 * Callers } });
        using var gathered = load(new() { Options = new() { Batching = { Enabled = true }, MaxConcurrency = gatheredPlaces } });

        // By the clock: code is compiled for good only after it has run for a while.
        for (var warm = Stopwatch.StartNew(); warm.ElapsedMilliseconds < 2000;)
            _ = (Round<TFeatures, TPrediction, Direct>(direct, rows), Round<TFeatures, TPrediction, Waiting>(gathered, rows));
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (
            Direct: Round<TFeatures, TPrediction, Direct>(direct, rows), Gathered: Round<TFeatures, TPrediction, Waiting>(gathered, rows))).ToArray();
        var ratios = rounds.Select(round => round.Gathered.PerSecond / round.Direct.PerSecond).Order().ToArray();
        var last = rounds[^1];
        return new(
            $"{Callers} asynchronous callers, gathered against direct, {name}{(gathered.IsBatching ? "" : " (not gathered)")}", ratios[Rounds / 2], budget,
            FormattableString.Invariant(
                $"{last.Gathered.PerSecond / 1000:0} : {last.Direct.PerSecond / 1000:0} thousand a second, {last.Gathered.Bytes:0.0} B a call"),
            AtLeast: true);
    }

    /// <typeparam name="TFeatures">The rows.</typeparam>
    /// <typeparam name="TPrediction">The answers.</typeparam>
    /// <typeparam name="TCallers">Callers whose calls end at once are compiled apart from those whose calls wait.</typeparam>
    private static (double PerSecond, double Bytes) Round<TFeatures, TPrediction, TCallers>(ModelClient<TFeatures, TPrediction> client, TFeatures[] rows)
        where TCallers : struct
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var started = Stopwatch.GetTimestamp();
        var ends = started + (Stopwatch.Frequency * Milliseconds / 1000);
        var calls = Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var count = 0;

            // A look at the clock is a tenth of a gathered call.
            for (; count % 16 != 0 || Stopwatch.GetTimestamp() < ends; count++)
                _ = (await client.PredictAsync(rows[(caller + count) % rows.Length]).ConfigureAwait(false)).Value;
            return count;
        }))).GetAwaiter().GetResult().Sum(count => (long)count);
        return (calls / Stopwatch.GetElapsedTime(started).TotalSeconds, (GC.GetTotalAllocatedBytes() - allocated) / (double)calls);
    }

    private readonly struct Direct;

    private readonly struct Waiting;
}
