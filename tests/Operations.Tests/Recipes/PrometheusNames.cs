using System;
using System.Collections.Generic;
using System.Linq;
using Operations.Tests.Telemetry;

namespace Operations.Tests.Recipes;

/// <summary>
/// What OpenTelemetry's exporters make of the instruments: https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics.
/// </summary>
internal static class PrometheusNames
{
    private static readonly Dictionary<string, string> Units = new() { ["s"] = "seconds" };

    /// <summary>Every series there can be, with the labels it can have.</summary>
    public static Dictionary<string, HashSet<string>> Series { get; } = (
        from row in TelemetryPage.Metrics
        from name in Of(row[0], row[1], row[2])
        let labels = TelemetryPage.Names(row[3]).Select(Label)
        select (name, labels: name.EndsWith("_bucket", StringComparison.Ordinal) ? labels.Append("le") : labels))
        .ToDictionary(series => series.name, series => series.labels.ToHashSet());

    /// <summary>The words a label may say, as the page lists them; null where it lists none.</summary>
    public static string? Words(string label) => TelemetryPage.Attributes
        .FirstOrDefault(row => TelemetryPage.Names(row[0]).Any(name => Label(name) == label))?[1];

    public static string Label(string attribute) => attribute.Replace('.', '_');

    /// <summary>The series of an instrument.</summary>
    public static IEnumerable<string> Of(string instrument, string kind, string unit)
    {
        var name = Label(instrument);
        if (Units.TryGetValue(unit, out var word) && !name.EndsWith($"_{word}", StringComparison.Ordinal))
            name += $"_{word}";
        else if (unit == "1" && kind == "gauge" && !name.EndsWith("_ratio", StringComparison.Ordinal))
            name += "_ratio";
        return kind switch
        {
            "counter" => [$"{name}_total"],
            "histogram" => [$"{name}_bucket", $"{name}_sum", $"{name}_count"],
            _ => [name],
        };
    }
}
