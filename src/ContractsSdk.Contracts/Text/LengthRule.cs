using System;
using System.Globalization;

namespace ContractsSdk.Contracts.Text;

/// <summary>The allowed length of a text: <c>length = 1 40</c>, or <c>length = 1 *</c> without an upper end.</summary>
internal static class LengthRule
{
    private const string NoMaximum = "*";

    public static FactRule<T> Of<T>(Func<T, LengthRange?> get, Func<T, LengthRange, T> set)
        where T : class => new(
        "length",
        owner => get(owner) is { } length ? [[Text(length.Minimum), length.Maximum is { } end ? Text(end) : NoMaximum]] : [],
        (owner, lines) =>
        {
            if (lines[0].Count != 2)
                return Reading<T>.NotKnown;
            if (Number(lines[0][0]) is not { } minimum)
                return Reading<T>.Wrong($"'{lines[0][0]}' is not a length");
            if (lines[0][1] == NoMaximum)
                return set(owner, new(minimum, null));
            return Number(lines[0][1]) is { } maximum
                ? set(owner, new(minimum, maximum))
                : Reading<T>.Wrong($"'{lines[0][1]}' is not a length");
        });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
