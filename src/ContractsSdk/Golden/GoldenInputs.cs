using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ContractsSdk.Golden;

/// <summary>
/// Rows to be recorded, as a file: JSON, a row a line, values by the names of the features. Golden rows are such a file too; what they state
/// as answers is left aside then.
/// </summary>
internal static class GoldenInputs
{
    private static readonly IReadOnlyDictionary<string, JsonElement> None = new Dictionary<string, JsonElement>();

    /// <param name="path">The file; a relative path starts at the application's folder, and where there is no such file, at the working directory.</param>
    /// <exception cref="GoldenRowsException">There is no such file, or a line is no JSON object.</exception>
    public static IReadOnlyList<GoldenRow> Read(string path)
    {
        var (name, lines) = GoldenLines.Read(path, orWorkingDirectory: true);
        var rows = new List<GoldenRow>();
        var areGolden = false;
        foreach (var (line, text) in lines.Text)
        {
            try
            {
                using var json = JsonDocument.Parse(text);
                if (rows.Count == 0 && !areGolden && GoldenHeader.Begins(json.RootElement))
                    areGolden = true;
                else
                    rows.Add(areGolden ? GoldenRow.Read(json.RootElement, line) : new(line, GoldenRow.Members(json.RootElement), None));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
            {
                throw new GoldenRowsException(FormattableString.Invariant(
                    $"'{name}' holds no rows: line {line} is no JSON object of features, such as {{\"amount\":12.5}}."), e);
            }
        }

        return rows.Count > 0 ? rows : throw new GoldenRowsException($"'{name}' holds no rows. Write a JSON object of features on each line.");
    }
}
