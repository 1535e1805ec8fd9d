using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>One fact of a <typeparamref name="T"/>: how it is written and how it is read, side by side so that they cannot part.</summary>
/// <param name="Name">The name of the fact.</param>
/// <param name="Write">The values of each line; no line when the fact goes without saying.</param>
/// <param name="Read">Puts the values of its lines (one, unless the fact repeats) into the owner.</param>
internal sealed record FactRule<T>(
    string Name, Func<T, IEnumerable<string[]>> Write, Func<T, IReadOnlyList<EquatableArray<string>>, Reading<T>> Read)
    where T : class
{
    public static FactRule<T> Flag(string name, Func<T, bool> get, Func<T, T> set) => new(
        name,
        owner => get(owner) ? [[]] : [],
        (owner, lines) => lines[0].IsEmpty ? set(owner) : Reading<T>.NotKnown);

    public static FactRule<T> String(string name, Func<T, string?> get, Func<T, string, T> set) => new(
        name,
        owner => get(owner) is { } text ? [[text]] : [],
        (owner, lines) => lines[0].Count == 1 ? set(owner, lines[0][0]) : Reading<T>.NotKnown);

    /// <summary>A set of words, one a line, so that one more is one more line.</summary>
    public static FactRule<T> Set(string name, Func<T, EquatableArray<string>> get, Func<T, EquatableArray<string>, T> set) => new(
        name,
        owner => get(owner).Select(text => new[] { text }),
        (owner, lines) => lines.All(line => line.Count == 1)
            ? set(owner, lines.Select(line => line[0]).ToEquatableArray())
            : Reading<T>.NotKnown);

    public static FactRule<T> Integer(string name, Func<T, int?> get, Func<T, int, T> set) => Long(
        name, owner => get(owner), (owner, number) => number is >= int.MinValue and <= int.MaxValue
            ? set(owner, (int)number)
            : Reading<T>.Wrong(FormattableString.Invariant($"'{number}' is too large a number")));

    public static FactRule<T> Long(string name, Func<T, long?> get, Func<T, long, Reading<T>> set) => new(
        name,
        owner => get(owner) is { } number ? [[number.ToString(CultureInfo.InvariantCulture)]] : [],
        (owner, lines) => lines[0].Count != 1 ? Reading<T>.NotKnown
            : long.TryParse(lines[0][0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? set(owner, number)
            : Reading<T>.Wrong($"'{lines[0][0]}' is not a whole number"));

    /// <param name="name">The name of the fact.</param>
    /// <param name="words">How the members are spelled.</param>
    /// <param name="get">Reads it from the owner.</param>
    /// <param name="set">Writes it to a copy of the owner.</param>
    /// <param name="matters">Whether even the default is worth a line.</param>
    public static FactRule<T> Word<TEnum>(
        string name, Words<TEnum> words, Func<T, TEnum> get, Func<T, TEnum, T> set, Func<T, bool>? matters = null)
        where TEnum : struct, Enum => new(
        name,
        owner => matters?.Invoke(owner) == true || !get(owner).Equals(default(TEnum)) ? [[words.Of(get(owner))]] : [],
        (owner, lines) => lines[0].Count == 1 && words.Read(lines[0][0]) is { } value ? set(owner, value) : Reading<T>.NotKnown);

    /// <summary>A value whose type is written where it is not the owner's own.</summary>
    public static FactRule<T> Value(string name, Func<T, ElementType> type, Func<T, ContractValue?> get, Func<T, ContractValue, T> set) =>
        new(
            name,
            owner => get(owner) is { } value ? [TypedText.Of(type(owner), value)] : [],
            (owner, lines) => TypedText.Read(type(owner), lines[0], count: 1).Into(owner, values => set(owner, values[0])));
}
