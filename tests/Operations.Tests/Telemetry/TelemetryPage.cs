using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Tests;

namespace Operations.Tests.Telemetry;

/// <summary>The tables of docs/telemetry.md, as lists of cells without backticks.</summary>
internal static class TelemetryPage
{
    /// <summary>Rows of the metrics table: instrument, kind, unit, attributes.</summary>
    public static IReadOnlyList<string[]> Metrics => Section("Metrics");

    /// <summary>Attributes with the words they may say.</summary>
    public static IReadOnlyList<string[]> Attributes => Section("Attributes");

    /// <summary>Rows of the log tables: id, event, level.</summary>
    public static IReadOnlyList<string[]> Logs => Section("Logs");

    /// <summary>The names of a cell that lists some.</summary>
    public static IReadOnlyList<string> Names(string cell) => cell.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static List<string[]> Section(string title) =>
        [.. File.ReadLines(RepositoryFiles.PathOf("docs", "telemetry.md"))
            .SkipWhile(line => line != $"## {title}").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Replace("`", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[0] is not ("instrument" or "attribute" or "id"))];
}
