using System.Globalization;
using System.Numerics;

namespace ContractsSdk.Contracts.Values;

/// <summary>
/// A decimal number as its digits: an integer without zeros at either end (empty for zero) times a power of ten.
/// Text follows the rule of ECMAScript: an exponent only from 1e21 and below 1e-6; <c>50000</c>, <c>0.5</c>, <c>1e-7</c>, <c>1.5e300</c>.
/// </summary>
internal readonly record struct DecimalDigits(bool IsNegative, string Digits, int Exponent)
{
    /// <summary>The exact text of the smallest double has 1,076 characters.</summary>
    private const int MaximumLength = 1_100;

    private const int MaximumExponent = 99_999;

    public static DecimalDigits Zero { get; } = new(false, "", 0);

    /// <summary>The power of ten of the first digit.</summary>
    public int Magnitude => Digits.Length + Exponent - 1;

    public static DecimalDigits Of(BigInteger integer, int exponent)
    {
        var digits = BigInteger.Abs(integer).ToString(CultureInfo.InvariantCulture);
        return Trimmed(integer.Sign < 0, digits, exponent);
    }

    /// <summary>Reads digits with an optional sign, point and exponent.</summary>
    public static bool TryRead(string text, out DecimalDigits result)
    {
        result = default;
        if (text.Length > MaximumLength)
            return false;
        var position = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var integer = TakeDigits(text, ref position);
        var fraction = "";
        if (position < text.Length && text[position] == '.')
        {
            position++;
            fraction = TakeDigits(text, ref position);
            if (fraction.Length == 0)
                return false;
        }

        if (integer.Length == 0 || !TryTakeExponent(text, position, out var exponent))
            return false;
        result = Trimmed(text[0] == '-', integer + fraction, exponent - fraction.Length);
        return true;
    }

    /// <summary>The number without rounding. Only for magnitudes somebody has bounded.</summary>
    public ExactNumber ToExact()
    {
        var integer = ToInteger();
        return Exponent >= 0 ? new(integer * BigInteger.Pow(10, Exponent), 1) : new(integer, BigInteger.Pow(10, -Exponent));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var sign = IsNegative ? "-" : "";
        var point = Magnitude + 1;
        if (Digits.Length == 0)
            return "0";
        if (Exponent >= 0 && point <= 21)
            return sign + Digits + new string('0', Exponent);
        if (point is > 0 and <= 21)
            return sign + Digits.Substring(0, point) + "." + Digits.Substring(point);
        if (point is > -6 and <= 0)
            return sign + "0." + new string('0', -point) + Digits;
        var rest = Digits.Length > 1 ? "." + Digits.Substring(1) : "";
        return sign + Digits[0] + rest + "e" + Magnitude.ToString(CultureInfo.InvariantCulture);
    }

    private BigInteger ToInteger()
    {
        var magnitude = Digits.Length == 0 ? 0 : BigInteger.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return IsNegative ? -magnitude : magnitude;
    }

    private static DecimalDigits Trimmed(bool isNegative, string digits, int exponent)
    {
        var significant = digits.TrimStart('0').TrimEnd('0');
        return significant.Length == 0
            ? Zero
            : new(isNegative, significant, exponent + digits.Length - digits.TrimEnd('0').Length);
    }

    private static string TakeDigits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
            position++;
        return text.Substring(start, position - start);
    }

    private static bool TryTakeExponent(string text, int position, out int exponent)
    {
        exponent = 0;
        if (position == text.Length)
            return true;
        return text[position] is 'e' or 'E'
            && int.TryParse(text.Substring(position + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && exponent is >= -MaximumExponent and <= MaximumExponent;
    }
}
