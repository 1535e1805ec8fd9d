using System;
using System.Collections.Generic;
using System.IO;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.OnnxRuntime;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>
/// One row a call while traffic is counted for drift, against the same client without a reference profile. The bins are those of the very rows
/// that are asked, so that every feature falls into all of its bins.
/// </summary>
internal static class Watched
{
    private const double Budget = 1.05;

    public static IEnumerable<Figure> Measure(Race race)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.profile");
        File.WriteAllText(file, ProfileText.Write(Record()));
        try
        {
            using var plain = RangedRegression.Load();
            using var watched = RangedRegression.Load(settings: new() { Options = { Drift = { Profile = file } } });
            var laps = race.Run(
                OneRow.Calls("plain", plain, BenchRows.Ranged, score => score.Probability),
                OneRow.Calls("watched", watched, BenchRows.Ranged, score => score.Probability));
            yield return new(
                "one row, logistic regression, 20 features counted for drift, against not counted", laps[1].Ratio, Budget,
                FormattableString.Invariant($"{laps[1].Nanoseconds - laps[0].Nanoseconds:0} ns more than {laps[0].Nanoseconds:0}"), Bytes: laps[1].Bytes);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ReferenceProfile Record()
    {
        using var client = RangedRegression.Load();
        using var recording = client.RecordProfile();
        foreach (var row in BenchRows.Ranged)
            client.TryPredict(in row, out _);
        return recording.Build();
    }
}
