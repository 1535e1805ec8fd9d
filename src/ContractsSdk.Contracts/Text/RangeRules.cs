using System;
using System.Collections.Generic;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts of a range: <c>range = 0 50000</c>, and <c>exclusive = minimum</c> for bounds that are outside themselves.</summary>
internal static class RangeRules
{
    public static FactRule<T> Bounds<T>(Func<T, ElementType> type, Func<T, NumericRange?> get, Func<T, NumericRange, T> set)
        where T : class => new(
        "range",
        owner => get(owner) is { } range ? [TypedText.Of(type(owner), range.Minimum, range.Maximum)] : [],
        (owner, lines) => TypedText.Read(type(owner), lines[0], count: 2).Into(owner, values => set(owner, new(values[0], values[1]))));

    /// <summary>Comes after <see cref="Bounds"/> in a table: without a range there is nothing it could say.</summary>
    public static FactRule<T> Exclusive<T>(Func<T, NumericRange?> get, Func<T, NumericRange, T> set)
        where T : class => new(
        "exclusive",
        owner => Words(get(owner)),
        (owner, lines) => get(owner) is { } range && Read(range, lines[0]) is { } read ? set(owner, read) : Reading<T>.NotKnown);

    private static IEnumerable<string[]> Words(NumericRange? range) => range switch
    {
        { MinimumIsExclusive: true, MaximumIsExclusive: true } => [["minimum", "maximum"]],
        { MinimumIsExclusive: true } => [["minimum"]],
        { MaximumIsExclusive: true } => [["maximum"]],
        _ => [],
    };

    private static NumericRange? Read(NumericRange range, EquatableArray<string> words) => string.Join(" ", words) switch
    {
        "minimum maximum" => range with { MinimumIsExclusive = true, MaximumIsExclusive = true },
        "minimum" => range with { MinimumIsExclusive = true },
        "maximum" => range with { MaximumIsExclusive = true },
        _ => null,
    };
}
