using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using ContractsSdk.Contracts;

namespace ContractsSdk.Golden;

/// <summary>Predictions as JSON, held against what was recorded.</summary>
internal sealed class GoldenOutputs<[DynamicallyAccessedMembers(RowMembers.Needed)] T>(ModelContract contract)
{
    private readonly RowType<T> _type = new();

    /// <summary>The outputs that have a tolerance: the others agree or do not.</summary>
    public IEnumerable<string> Fractional => contract.Outputs.Where(IsFractional).Select(output => output.Name);

    public void Write(Utf8JsonWriter writer, T prediction)
    {
        foreach (var output in contract.Outputs)
        {
            writer.WritePropertyName(output.Name);
            GoldenValue.Write(writer, _type.Get(prediction, output.ClrName!));
        }
    }

    /// <summary>The prediction of a row, an output that was not recorded the default of its type; null and why where it is none.</summary>
    public T? Read(GoldenRow row, out string? problem)
    {
        problem = null;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, json) in row.Outputs)
        {
            try
            {
                if (Find(name) is { } output)
                    values[output.ClrName!] = GoldenValue.Read(json, _type.TypeOf(output.ClrName!));
                else
                    problem = $"has a value for '{name}', which is no output";
            }
            catch (FormatException)
            {
                problem = $"has a value for '{name}' that is none of its type";
            }
        }

        return problem is null ? _type.Create(values) : default;
    }

    /// <summary>What of a prediction is not as recorded. An output that was not recorded is not compared.</summary>
    public IEnumerable<string> Compare(GoldenRow row, T prediction, IReadOnlyDictionary<string, double> tolerances)
    {
        foreach (var (name, expected) in row.Outputs)
        {
            var output = Find(name);
            if (output is null)
            {
                yield return $"has a value for '{name}', which is no output";
                continue;
            }

            var tolerance = IsFractional(output) ? tolerances.GetValueOrDefault(name) : 0;
            var found = Json(_type.Get(prediction, output.ClrName!));
            if (!Agrees(expected, found, tolerance))
            {
                yield return $"'{name}': expected {expected.GetRawText()}, found {found.GetRawText()}"
                    + (tolerance > 0 ? string.Create(CultureInfo.InvariantCulture, $" (tolerance {tolerance})") : "");
            }
        }
    }

    private OutputContract? Find(string name) =>
        contract.Outputs.FirstOrDefault(output => output.Name == name || output.FormerNames.Contains(name));

    private static bool Agrees(JsonElement expected, JsonElement found, double tolerance) => (expected.ValueKind, found.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => expected.GetRawText() == found.GetRawText()
            || Math.Abs(expected.GetDouble() - found.GetDouble()) <= tolerance * Math.Max(1, Math.Abs(expected.GetDouble())),
        (JsonValueKind.Array, JsonValueKind.Array) => expected.GetArrayLength() == found.GetArrayLength()
            && expected.EnumerateArray().Zip(found.EnumerateArray()).All(pair => Agrees(pair.First, pair.Second, tolerance)),
        _ => JsonElement.DeepEquals(expected, found),
    };

    private static bool IsFractional(OutputContract output) =>
        output.Type is ElementType.Float16 or ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64 or ElementType.Decimal;

    private static JsonElement Json(object? value)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
            GoldenValue.Write(writer, value);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(memory.ToArray()));
        return document.RootElement.Clone();
    }
}
