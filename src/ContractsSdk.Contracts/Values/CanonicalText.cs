using System.Globalization;
using System.Numerics;

namespace ContractsSdk.Contracts.Values;

/// <summary>The one text a value has.</summary>
internal static class CanonicalText
{
    // A sign, the twenty digits of a UInt64, and some zeros in front.
    private const int MaximumIntegerLength = 64;

    /// <summary>The canonical text of a value that a type has, or null.</summary>
    public static string? Of(string text, ElementType type) => type switch
    {
        ElementType.Unspecified or ElementType.String or ElementType.Enum => text,
        ElementType.Bool => text is "true" or "false" ? text : null,
        ElementType.Decimal => NumberText.TryParse(text, out var number) ? NumberText.Of(number) : null,
        _ when FloatFormat.Of(type) is not null => NumberText.TryParse(text, type, out var number) ? NumberText.Of(number, type) : null,
        _ => Integer(text) is { } integer && IntegerRange.Of(type)?.Contains(integer) == true
            ? integer.ToString(CultureInfo.InvariantCulture)
            : null,
    };

    /// <summary>The integer, or null.</summary>
    public static BigInteger? Integer(string text) =>
        text.Length <= MaximumIntegerLength
        && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? integer
            : null;
}
