using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FraudScoring.Scoring;

namespace FraudScoring.Reports;

/// <summary>A day's result as tables for people.</summary>
internal static class DayTables
{
    public static IEnumerable<Table> Of(DayResult day)
    {
        yield return new("Answers", ["answered by", "reason", "rows", "share"], 2, [
            Row("model", "", day.ByModel),
            .. day.ByFallback.Select(entry => Row("fallback", Words(entry.Reason.ToString()), entry.Rows)),
            Row("nobody", "rejected", day.Rejected),
            Row("total", "", day.Rows)]);
        yield return new("Rejections", ["feature", "rule", "violations"], 1,
            [.. day.Violations.Select(entry => new[] { entry.Feature, Words(entry.Rule.ToString()), Count(entry.Count) })]);
        yield return new("Flagged as fraud", ["by", "rows"], 1, [
            ["model", Count(day.FlaggedByModel)],
            ["fallback (for review)", Count(day.FlaggedByFallback)]]);
        yield return new("Speed, rows the model answered", ["p50 µs", "p95 µs", "p99 µs", "max µs", "rows/s of the day"], 5,
            [[.. new[] { day.Latency.P50, day.Latency.P95, day.Latency.P99, day.Latency.Max }.Select(Micros), Count(day.RowsPerSecond)]]);

        string[] Row(string source, string reason, int rows) =>
            [source, reason, Count(rows), ((double)rows / day.Rows).ToString("P1", CultureInfo.InvariantCulture)];
    }

    private static string Count(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Micros(double value) => value.ToString("N1", CultureInfo.InvariantCulture);

    /// <summary>The names of the enums are English: EngineFailure is "engine failure".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")).TrimStart();
}
