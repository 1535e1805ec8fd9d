using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>
/// The same regression three ways: one tensor in and out, and prepared from a ZipMap and from twenty inputs, whose types stay as they are. The
/// engine runs the same graph each time.
/// </summary>
internal static class Prepared
{
    private const double Budget = 1.1;

    public static IEnumerable<Figure> Measure(Race race)
    {
        foreach (var rows in (int[])[1, 32, 1024])
        {
            yield return Of(
                race, rows, "ZipMap, against one tensor out", Plain(rows), Calls(ZipMapped.Load(Prepare("f_zipmap")), BenchRows.Packed, rows, score => score.Positive),
                Calls(ZipMapped.Load(options: new() { SkipZipMaps = false }), BenchRows.Packed, rows, score => score.Positive));
        }

        foreach (var rows in (int[])[1, 32])
        {
            yield return Of(race, rows, "a Cast, against as it was", Plain(rows), Scores(rows, Prepare("a_logreg")), Plain(rows));
            yield return Of(
                race, rows, "an output nobody reads, against as it was", Probability(rows, null), Probability(rows, Prepare("a_logreg", "probabilities")), Plain(rows));
        }

        foreach (var rows in (int[])[1, 32, 1024])
            yield return Of(race, rows, "20 inputs, against one tensor in", Plain(rows), Columns(rows, prepared: true), Columns(rows, prepared: false));
    }

    private static Figure Of(Race race, int rows, string name, Owned first, Owned second, Owned third)
    {
        using (first)
        using (second)
        using (third)
        {
            var laps = race.Run(first.Contender, second.Contender, third.Contender);
            return new(
                FormattableString.Invariant($"{rows} {(rows == 1 ? "row" : "rows")}, prepared from {name}"), laps[1].Ratio, Budget,
                FormattableString.Invariant($"{laps[1].Nanoseconds / 1000:0.00} : {laps[0].Nanoseconds / 1000:0.00} us, {third.Contender.Name} {laps[2].Nanoseconds / 1000:0.00}"),
                Bytes: laps[1].Bytes / rows);
        }
    }

    private static Owned Plain(int rows) => Scores(rows, null);

    private static Owned Scores(int rows, string? model) =>
        Calls(RegressionScores.Load(model), BenchRows.Packed, rows, score => score.Positive, "one tensor");

    private static Owned Probability(int rows, string? model) => Calls(RegressionProbability.Load(model), BenchRows.Packed, rows, score => score.Probability);

    private static Owned Columns(int rows, bool prepared) =>
        Calls(LogisticRegressionOfColumns.Load(prepared ? Prepare("b_logreg20") : null), BenchRows.Columns, rows, score => score.Probability);

    private static Owned Calls<TFeatures, TPrediction>(
        ModelClient<TFeatures, TPrediction> client, TFeatures[] all, int rows, Func<TPrediction, float> score, string name = "as it was")
    {
        if (rows == 1)
            return new(client, OneRow.Calls(name, client, all, score));
        var results = new Prediction<TPrediction>[rows];
        return new(client, new(name, calls =>
        {
            for (var call = 0; call < calls; call++)
                client.PredictBatch(all.AsSpan(call * rows % all.Length, rows), results);
            return score(results[0].Value);
        }));
    }

    /// <summary>A prepared model's file, in a folder of its own, where no signature names another model.</summary>
    public static string Prepare(string model, params string[] keep)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "models", model + ".onnx"));
        var result = ModelPreparer.Prepare(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), keep);
        var path = Path.Combine(AppContext.BaseDirectory, "prepared", model + ".onnx");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, result.Model ?? throw new InvalidOperationException($"{model} {result.Refusal ?? "has nothing to prepare"}"));
        return path;
    }

    /// <summary>A contender and the client it calls.</summary>
    private sealed record Owned(IDisposable Client, Contender Contender) : IDisposable
    {
        public void Dispose() => Client.Dispose();
    }
}
