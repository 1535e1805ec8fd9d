using System;
using System.Collections.Generic;
using ContractsSdk.Benchmarks.Baseline;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests;
using EndToEnd.Tests.Contracts;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>One row a call, all guarantees, nobody listening: what a client costs above the bare C API.</summary>
internal static class OneRow
{
    public const double Budget = 1.05;

    public static IEnumerable<Figure> Measure(Race race)
    {
        yield return Of(race, "logistic regression", BareModels.Regression(1), RangedRegression.Load(), BenchRows.Ranged, score => score.Probability);
        yield return Of(race, "20 inputs", BareModels.Columns(1), LogisticRegressionOfColumns.Load(), BenchRows.Columns, score => score.Probability);
        yield return Of(race, "boosted trees", BareModels.Trees(1), RangedTrees.Load(), BenchRows.Ranged, score => score.Probability);
        yield return Of(race, "perceptron", BareModels.Perceptron(1), Perceptron.Load(), BenchRows.SixtyFour, score => score.Probability);
        yield return Of(race, "texts", BareModels.Texts(1), Subscriptions.Load(), BenchRows.Texts, score => score.Probability);
        yield return Of(race, "ZipMap", BareModels.Maps(1), ZipMapped.Load(), BenchRows.Packed, score => score.Positive);
    }

    public static Contender Calls<TFeatures, TPrediction>(
        string name, ModelClient<TFeatures, TPrediction> client, TFeatures[] rows, Func<TPrediction, float> score) => new(name, calls =>
    {
        var sum = 0.0;
        for (var i = 0; i < calls; i++)
            sum += score(client.Predict(in rows[i & (Rows.Count - 1)]).Value);
        return sum;
    });

    private static Figure Of<TFeatures, TPrediction>(
        Race race, string name, BareModel bare, ModelClient<TFeatures, TPrediction> client, TFeatures[] rows, Func<TPrediction, float> score)
    {
        using (client)
        {
            var laps = race.Run(new("bare", bare.Run), Calls(name, client, rows, score));
            return new(
                $"one row, {name}, against the bare C API", laps[1].Ratio, Budget,
                FormattableString.Invariant($"{laps[1].Nanoseconds:0} : {laps[0].Nanoseconds:0} ns"), Bytes: laps[1].Bytes);
        }
    }
}
