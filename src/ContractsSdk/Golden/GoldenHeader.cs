using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContractsSdk.Golden;

/// <summary>The first line of golden rows.</summary>
/// <param name="Contract">The contract they are of.</param>
/// <param name="Version">Its version when they were recorded.</param>
/// <param name="Model">The digest of the model that answered, for people.</param>
/// <param name="Tolerance">How far a fractional output may be from what was recorded, by its name: of numbers up to 1 that much, of larger
/// ones that share.</param>
internal sealed record GoldenHeader(string Contract, string Version, string Model, IReadOnlyDictionary<string, double> Tolerance)
{
    /// <summary>Whether this is the first line of golden rows, and no row of features.</summary>
    public static bool Begins(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("golden", out _) && json.TryGetProperty("tolerance", out _);

    public static GoldenHeader Read(JsonElement json)
    {
        if (json.GetProperty("golden").GetInt32() != GoldenFile.Format)
            throw new FormatException("Of a newer format.");
        return new(
            json.GetProperty("contract").GetString()!, json.GetProperty("version").GetString()!, json.GetProperty("model").GetString()!,
            json.GetProperty("tolerance").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetDouble(), StringComparer.Ordinal));
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteNumber("golden", GoldenFile.Format);
        writer.WriteString("contract", Contract);
        writer.WriteString("version", Version);
        writer.WriteString("model", Model);
        writer.WriteStartObject("tolerance");
        foreach (var (name, tolerance) in Tolerance)
            writer.WriteNumber(name, tolerance);
        writer.WriteEndObject();
    }
}
