using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using FraudScoring.Scoring;

namespace FraudScoring.Reports;

/// <summary>A day's result for programs.</summary>
internal static class Json
{
    public static void Write(TextWriter output, DayResult day) =>
        output.WriteLine(JsonSerializer.Serialize(day, DayJson.Default.DayResult));
}

[JsonSourceGenerationOptions(
    WriteIndented = true, UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DayResult))]
internal sealed partial class DayJson : JsonSerializerContext;
