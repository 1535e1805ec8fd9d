using System;
using System.Globalization;

namespace ContractsSdk.Contracts.Values;

/// <summary>
/// Numbers as canonical text and back: the shortest text that reads back the same, equal on every runtime and in every culture.
/// Integers have no point; <c>inf</c>, <c>-inf</c>, <c>nan</c>; negative zero is <c>0</c>; an exponent only from 1e21 and below 1e-6.
/// </summary>
public static class NumberText
{
    private const string Infinity = "inf";
    private const string NegativeInfinity = "-inf";
    private const string NaN = "nan";

    /// <summary>The text of a double.</summary>
    public static string Of(double value) => Of(value, ElementType.Float64);

    /// <summary>The text of a float.</summary>
    public static string Of(float value) => Of(value, ElementType.Float32);

    /// <summary>The text of a decimal, without zeros at its end.</summary>
    public static string Of(decimal value) => DecimalNumber.Digits(value).ToString();

    /// <summary>The text of an integer.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of an integer.</summary>
    public static string Of(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The shortest text that reads back the same in a floating point type (another counts as Float64). A value the type does not
    /// have is rounded to the nearest it has, to infinity when it is too large.
    /// </summary>
    public static string Of(double value, ElementType type)
    {
        if (double.IsNaN(value))
            return NaN;
        var format = FloatFormat.Of(type) ?? FloatFormat.Of(ElementType.Float64)!;

        // The type has this integer and those beside it, so nothing shorter reads back the same.
        if (Math.Abs(value) <= format.Integers && Math.Floor(value).Equals(value))
            return Of((long)value);
        var rounded = double.IsInfinity(value) ? null : ExactNumber.Of(value).RoundTo(format);
        return rounded is { } finite ? ShortestDigits.Of(finite, format).ToString() : value > 0 ? Infinity : NegativeInfinity;
    }

    /// <summary>
    /// Reads a number as the nearest a floating point type has (another counts as Float64). False when the text is no number or too
    /// large for the type.
    /// </summary>
    public static bool TryParse(string text, ElementType type, out double value)
    {
        var (isSpecial, special) = text switch
        {
            Infinity => (true, double.PositiveInfinity),
            NegativeInfinity => (true, double.NegativeInfinity),
            NaN => (true, double.NaN),
            _ => (false, 0d),
        };
        value = special;
        if (isSpecial)
            return true;
        var format = FloatFormat.Of(type) ?? FloatFormat.Of(ElementType.Float64)!;
        if (IsShortInteger(text) && long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var integer
            && Math.Abs(integer) <= format.Integers)
        {
            value = integer;
            return true;
        }

        if (!DecimalDigits.TryRead(text, out var digits) || digits.Magnitude > 400)
            return false;
        var nearest = digits.Magnitude < -400
            ? 0
            : digits.ToExact().RoundTo(format);
        value = nearest ?? 0;
        return nearest is not null;
    }

    /// <summary>Reads a number as the nearest decimal. False when the text is no number or too large.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        var nearest = DecimalDigits.TryRead(text, out var digits) ? DecimalNumber.Of(digits) : null;
        value = nearest ?? 0;
        return nearest is not null;
    }

    // What most bounds are; the rest goes the long way.
    private static bool IsShortInteger(string text)
    {
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return text.Length > start && text.Length <= 16;
    }
}
