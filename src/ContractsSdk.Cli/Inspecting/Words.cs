using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Inspecting;

/// <summary>What a contract says, in the words of its text.</summary>
internal static class Words
{
    private const int ValuesShown = 12;

    /// <summary>A member of an enum: <c>all-zero</c>; of flags each, with commas.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Convert.ToInt64(value, CultureInfo.InvariantCulture) == 0 ? "" : string.Join(
            ", ", (value is FallbackReasons reasons ? Single(reasons) : [value.ToString()]).Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    /// <summary>A type, with the lengths of a vector: <c>float32[3, 224, 224]</c>.</summary>
    public static string Type(ElementType type, IEnumerable<int> shape, OpenAxis? axis)
    {
        var lengths = axis is null
            ? string.Join(", ", shape.Select(length => length.ToString(CultureInfo.InvariantCulture)))
            : string.Create(CultureInfo.InvariantCulture, $"{axis.Name}, at most {axis.Maximum}");
        return type.ToString().ToLowerInvariant() + (lengths.Length > 0 ? $"[{lengths}]" : "");
    }

    /// <summary>An interval: <c>0 to 50000</c>, <c>above 0 to 1</c>; nothing for none.</summary>
    public static string Range(NumericRange? range) => range is null ? "" : string.Concat(
        range.MinimumIsExclusive ? "above " : "", range.Minimum.Text, range.MaximumIsExclusive ? " to below " : " to ", range.Maximum.Text);

    /// <summary>The first values of a list, and how many there are where that is not all.</summary>
    public static string List(EquatableArray<Category> values) => string.Join(", ", values.Take(ValuesShown).Select(value => value.Name))
        + (values.Count > ValuesShown ? string.Create(CultureInfo.InvariantCulture, $", … ({values.Count})") : "");

    /// <summary>Parts that say something, with semicolons.</summary>
    public static string Joined(params IEnumerable<string> parts) => string.Join("; ", parts.Where(part => part.Length > 0));

    private static IEnumerable<string> Single(FallbackReasons reasons) => Enum.GetValues<FallbackReasons>()
        .Where(reason => System.Numerics.BitOperations.IsPow2((int)reason) && reasons.HasFlag(reason))
        .Select(reason => reason.ToString());
}
