using System;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>The axes of a vector: <c>shape = 3 224 224</c>.</summary>
internal static class ShapeRule
{
    public static FactRule<T> Of<T>(Func<T, EquatableArray<int>> get, Func<T, EquatableArray<int>, T> set)
        where T : class => new(
        "shape",
        owner => get(owner).IsEmpty ? [] : [[.. get(owner).Select(axis => axis.ToString(CultureInfo.InvariantCulture))]],
        (owner, lines) => lines[0].IsEmpty ? Reading<T>.NotKnown
            : lines[0].FirstOrDefault(word => Number(word) is null) is { } wrong ? Reading<T>.Wrong($"'{wrong}' is not a length")
            : set(owner, lines[0].Select(word => Number(word) ?? 0).ToEquatableArray()));

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
