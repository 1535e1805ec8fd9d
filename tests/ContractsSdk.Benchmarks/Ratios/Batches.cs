using System;
using System.Collections.Generic;
using ContractsSdk.Benchmarks.Baseline;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>Many rows a call, against the same rows encoded by hand, one bare run, and the answers copied out.</summary>
internal static class Batches
{
    private const double Budget = 1.05;
    private const double NanosecondsPerRow = 7;

    public static IEnumerable<Figure> Measure(Race race)
    {
        foreach (var batch in (int[])[32, 1024])
        {
            yield return Regression(race, batch);
            yield return Of(race, "boosted trees", batch, BareModels.Trees(batch), RangedTrees.Load(), BenchRows.Ranged, (row, to) => row.CopyTo(to), 20);
            yield return Of(race, "perceptron", batch, BareModels.Perceptron(batch), Perceptron.Load(), BenchRows.SixtyFour, (row, to) => row.CopyTo(to), 64);
        }
    }

    /// <summary>A linear model is done before a ratio says anything: its budget is time a row.</summary>
    private static Figure Regression(Race race, int batch)
    {
        using var client = RangedRegression.Load();
        var laps = race.Run(ByHand(BareModels.Regression(batch), BenchRows.Ranged, static (row, to) => row.CopyTo(to), 20), Calls(client, BenchRows.Ranged, batch));
        return new(
            $"{batch} rows, logistic regression: ns a row above encoding by hand", (laps[1].Nanoseconds - laps[0].Nanoseconds) / batch, NanosecondsPerRow,
            FormattableString.Invariant($"{laps[1].Nanoseconds / batch:0.0} : {laps[0].Nanoseconds / batch:0.0} ns a row"), Bytes: laps[1].Bytes / batch);
    }

    private static Figure Of<TFeatures, TPrediction>(
        Race race, string name, int batch, BareModel bare, ModelClient<TFeatures, TPrediction> client, TFeatures[] rows,
        Encode<TFeatures> encode, int width)
    {
        using (client)
        {
            var laps = race.Run(ByHand(bare, rows, encode, width), Calls(client, rows, batch));
            return new(
                $"{batch} rows, {name}, against encoding by hand", laps[1].Ratio, Budget,
                FormattableString.Invariant($"{laps[1].Nanoseconds / 1000:0.0} : {laps[0].Nanoseconds / 1000:0.0} us"), Bytes: laps[1].Bytes / batch);
        }
    }

    private delegate void Encode<in TFeatures>(TFeatures row, Span<float> to);

    private static Contender ByHand<TFeatures>(BareModel bare, TFeatures[] rows, Encode<TFeatures> encode, int width)
    {
        var scores = new PlainScore[bare.Batch];
        return new("by hand", calls =>
        {
            for (var call = 0; call < calls; call++)
            {
                var start = call * bare.Batch % rows.Length;
                var numbers = bare.Numbers(0);
                for (var row = 0; row < bare.Batch; row++)
                    encode(rows[start + row], numbers.Slice(row * width, width));
                bare.RunOnce();
                var read = bare.Scores;
                for (var row = 0; row < scores.Length; row++)
                    scores[row] = new PlainScore { Probability = read[(2 * row) + 1] };
            }

            return scores[0].Probability;
        });
    }

    private static Contender Calls<TFeatures, TPrediction>(ModelClient<TFeatures, TPrediction> client, TFeatures[] rows, int batch)
    {
        var results = new Prediction<TPrediction>[batch];
        return new("client", calls =>
        {
            for (var call = 0; call < calls; call++)
                client.PredictBatch(rows.AsSpan(call * batch % rows.Length, batch), results);
            return (int)results[0].Source;
        });
    }
}
