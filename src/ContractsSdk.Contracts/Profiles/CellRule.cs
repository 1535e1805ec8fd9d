using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>Bins and categories, one a line with its count: <c>bin = 25 3120</c>, <c>category = travel 118</c>.</summary>
internal static class CellRule
{
    /// <summary>Bins, each by where it begins; the first begins at -inf.</summary>
    public static FactRule<ValueProfile> Bins { get; } = new(
        "bin",
        value => value.Kind == ProfileKind.Number
            ? value.Counts.Select((count, i) => new[] { i == 0 ? "-inf" : NumberText.Of(value.Edges[i - 1]), NumberText.Of(count) })
            : [],
        (value, lines) =>
        {
            var (edges, counts) = (new List<double>(), new List<long>());
            foreach (var line in lines)
            {
                if (Count(line) is not { } count || !NumberText.TryParse(line[0], ElementType.Float64, out var from) || double.IsNaN(from))
                    return Wrong("bin", "where it begins", line);
                edges.Add(from);
                counts.Add(count);
            }

            if (!double.IsNegativeInfinity(edges[0]) || !IsAscending(edges))
                return Reading<ValueProfile>.Wrong("bins begin at -inf, and each above the one before it");
            return lines.Count > ValueProfile.MaximumBins
                ? Reading<ValueProfile>.Wrong(FormattableString.Invariant($"more than {ValueProfile.MaximumBins} bins"))
                : value with { Edges = edges.Skip(1).ToEquatableArray(), Counts = counts.ToEquatableArray() };
        });

    /// <summary>Categories, in their order.</summary>
    public static FactRule<ValueProfile> Categories { get; } = new(
        "category",
        value => value.Kind == ProfileKind.Category
            ? value.Categories.Select((category, i) => new[] { category, NumberText.Of(value.Counts[i]) })
            : [],
        (value, lines) =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var line in lines)
            {
                if (Count(line) is null)
                    return Wrong("category", "its name", line);
                if (!seen.Add(line[0]))
                    return Reading<ValueProfile>.Wrong($"the category '{line[0]}' is there twice");
            }

            return lines.Count > ValueProfile.MaximumCategories
                ? Reading<ValueProfile>.Wrong(FormattableString.Invariant($"more than {ValueProfile.MaximumCategories} categories"))
                : value with
                {
                    Categories = lines.Select(line => line[0]).ToEquatableArray(),
                    Counts = lines.Select(line => Count(line)!.Value).ToEquatableArray(),
                };
        });

    private static long? Count(EquatableArray<string> words) =>
        words.Count == 2 && long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static Reading<ValueProfile> Wrong(string fact, string first, EquatableArray<string> words) =>
        Reading<ValueProfile>.Wrong($"a {fact} is {first} and how many values it had; found '{string.Join(" ", words)}'");

    private static bool IsAscending(List<double> edges)
    {
        for (var i = 1; i < edges.Count; i++)
        {
            if (!(edges[i] > edges[i - 1]) || double.IsInfinity(edges[i]))
                return false;
        }

        return true;
    }
}
