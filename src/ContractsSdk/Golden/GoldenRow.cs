using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContractsSdk.Golden;

/// <summary>One row of a file.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Inputs">Its features by their names in the contract.</param>
/// <param name="Outputs">What the model answered, by the names of the outputs.</param>
internal sealed record GoldenRow(
    int Line, IReadOnlyDictionary<string, JsonElement> Inputs, IReadOnlyDictionary<string, JsonElement> Outputs)
{
    public static GoldenRow Read(JsonElement json, int line) => new(line, Members(json.GetProperty("in")), Members(json.GetProperty("out")));

    /// <exception cref="InvalidOperationException">It is no object.</exception>
    /// <exception cref="ArgumentException">A member is there twice.</exception>
    public static Dictionary<string, JsonElement> Members(JsonElement json) =>
        json.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.Clone(), StringComparer.Ordinal);
}
