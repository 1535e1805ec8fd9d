using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Profiling;

/// <summary>A JSON object on each line.</summary>
internal sealed class JsonDataFile(string name, TextReader reader) : IDataFile
{
    private readonly List<string> _columns = [];

    /// <summary>Every name may be a property of some row.</summary>
    public int? Column(string column)
    {
        _columns.Add(column);
        return _columns.Count - 1;
    }

    public IEnumerable<DataRow> Rows()
    {
        for (var number = 1L; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var row = Parse(number, line);
            yield return new(number, column => Text(row.RootElement, _columns[column]));
        }
    }

    public void Dispose() => reader.Dispose();

    private static string? Text(JsonElement row, string column) => !row.TryGetProperty(column, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };

    private JsonDocument Parse(long number, string line)
    {
        try
        {
            var row = JsonDocument.Parse(line);
            return row.RootElement.ValueKind == JsonValueKind.Object ? row : throw new JsonException();
        }
        catch (JsonException)
        {
            throw CommandFailedException.Unreadable($"{name}({number}): the line is no JSON object");
        }
    }
}
