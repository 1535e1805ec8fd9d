using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;
using ContractsSdk.Contracts;

namespace ContractsSdk.Golden;

/// <summary>Rows of features as JSON and back, sensitive ones with the same stand-in wherever a row is made.</summary>
internal sealed class GoldenFeatures<[DynamicallyAccessedMembers(RowMembers.Needed)] T>(ModelContract contract)
{
    private readonly RowType<T> _type = new();

    /// <summary>The row that is recorded in place of a row.</summary>
    public T Masked(T row) => _type.Create(contract.Features.ToDictionary(
        feature => feature.ClrName!, feature => feature.Sensitive ? StandIn.Of(feature, TypeOf(feature)) : _type.Get(row, feature.ClrName!),
        StringComparer.Ordinal));

    /// <summary>A row that is nobody's.</summary>
    public T Invented() => _type.Create(contract.Features.ToDictionary(
        feature => feature.ClrName!, feature => StandIn.Of(feature, TypeOf(feature)), StringComparer.Ordinal));

    public void Write(Utf8JsonWriter writer, T row)
    {
        foreach (var feature in contract.Features.Where(feature => !feature.Sensitive))
        {
            writer.WritePropertyName(feature.Name);
            GoldenValue.Write(writer, _type.Get(row, feature.ClrName!));
        }
    }

    /// <summary>The row of a file; null and why where it is none of this contract.</summary>
    /// <param name="row">The row.</param>
    /// <param name="problem">What is wrong with it; no value.</param>
    /// <param name="maskSensitive">Whether a value of a sensitive feature is replaced, not refused: rows about to be recorded.</param>
    public T? Read(GoldenRow row, out string? problem, bool maskSensitive = false)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var unknown = row.Inputs.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var feature in contract.Features)
        {
            string[] names = [feature.Name, .. feature.FormerNames];
            unknown.ExceptWith(names);
            var stated = names.FirstOrDefault(row.Inputs.ContainsKey);
            if (feature.Sensitive)
            {
                problem = stated is null || maskSensitive ? null : $"states a value for '{feature.Name}', which is sensitive: record the rows again";
                values[feature.ClrName!] = StandIn.Of(feature, TypeOf(feature));
            }
            else if (stated is null)
                problem = feature.Missing is null && !feature.Nullable ? $"has no value for the feature '{feature.Name}'" : null;
            else
                problem = TryRead(row.Inputs[stated], feature, values);
            if (problem is not null)
                return default;
        }

        problem = unknown.Count == 0 ? null : $"has a value for '{unknown.Order(StringComparer.Ordinal).First()}', which is no feature";
        return problem is null ? _type.Create(values) : default;
    }

    private string? TryRead(JsonElement json, FeatureContract feature, Dictionary<string, object?> values)
    {
        try
        {
            values[feature.ClrName!] = GoldenValue.Read(json, TypeOf(feature));
            return null;
        }
        catch (FormatException)
        {
            return $"has a value for '{feature.Name}' that is none of its type";
        }
    }

    private Type TypeOf(FeatureContract feature) => _type.TypeOf(feature.ClrName!);
}
