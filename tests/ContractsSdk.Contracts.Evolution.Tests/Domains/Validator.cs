using System;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace ContractsSdk.Contracts.Evolution.Tests.Domains;

/// <summary>Whether a feature takes a value, asked as a validator asks: does the type have it, and does every constraint hold? Knows nothing of sets.</summary>
internal static class Validator
{
    public static bool TakesNumber(FeatureContract feature, double value)
    {
        if (!HasNumber(feature.Type, value))
            return false;
        if (feature.Range is not { } range || feature.Outside == Outside.Clamp || IsInside(range, value))
            return true;
        return feature.Outside == Outside.Missing && feature.Missing is not null;
    }

    public static bool TakesNaN(FeatureContract feature) => feature.Missing is not null && IsFloat(feature.Type);

    public static bool TakesNull(FeatureContract feature) => feature.Missing is not null && feature.Nullable;

    public static bool TakesText(FeatureContract feature, string text)
    {
        if (feature.Type != ElementType.String)
            return false;
        if (feature.Length is { } length && (text.Length < length.Minimum || text.Length > (length.Maximum ?? int.MaxValue)))
            return false;
        return feature.Categories.IsEmpty || feature.Unknown != Unknown.Reject || feature.Categories.Any(category => category.Name == text);
    }

    private static bool IsInside(NumericRange range, double value)
    {
        var (minimum, maximum) = (Bound(range.Minimum), Bound(range.Maximum));
        return (range.MinimumIsExclusive ? value > minimum : value >= minimum) && (range.MaximumIsExclusive ? value < maximum : value <= maximum);
    }

    // The shortest text of a bfloat16 may be far from the number: 65500 is 65536.
    private static double Bound(Values.ContractValue bound) => bound.Text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        var text => Nearest(bound.Type, double.Parse(text, CultureInfo.InvariantCulture)),
    };

    private static double Nearest(ElementType type, double value) => type switch
    {
        ElementType.Float16 => (double)(Half)value,
        ElementType.BFloat16 => UpperHalf((float)value),
        ElementType.Float32 => (float)value,
        _ => value,
    };

    private static double UpperHalf(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        return BitConverter.UInt32BitsToSingle((bits + 0x7fff + ((bits >> 16) & 1)) & 0xffff_0000);
    }

    private static bool IsFloat(ElementType type) =>
        type is ElementType.Float16 or ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64;

    private static bool HasNumber(ElementType type, double value) => type switch
    {
        ElementType.Int8 => IsInteger(value, sbyte.MinValue, sbyte.MaxValue),
        ElementType.Int16 => IsInteger(value, short.MinValue, short.MaxValue),
        ElementType.Int32 => IsInteger(value, int.MinValue, int.MaxValue),
        ElementType.Int64 => IsInteger(value, long.MinValue, long.MaxValue),
        ElementType.UInt8 => IsInteger(value, 0, byte.MaxValue),
        ElementType.UInt16 => IsInteger(value, 0, ushort.MaxValue),
        ElementType.UInt32 => IsInteger(value, 0, uint.MaxValue),
        ElementType.UInt64 => IsInteger(value, 0, ulong.MaxValue),
        ElementType.Float16 => (double)(Half)value == value,
        ElementType.BFloat16 => IsBFloat16(value),
        ElementType.Float32 => (float)value == value,
        ElementType.Float64 => true,
        ElementType.Decimal => IsDecimal(value),
        _ => false,
    };

    private static bool IsInteger(double value, BigInteger minimum, BigInteger maximum) =>
        double.IsInteger(value) && new BigInteger(value) >= minimum && new BigInteger(value) <= maximum;

    private static bool IsBFloat16(double value) =>
        (float)value == value && (BitConverter.SingleToUInt32Bits((float)value) & 0xffff) == 0;

    // The double has an exact decimal expansion; a decimal has it if it reads back digit by digit.
    private static bool IsDecimal(double value)
    {
        if (!double.IsFinite(value) || value == 0)
            return value == 0;
        var exact = value.ToString("F160", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.');
        return decimal.TryParse(exact, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) is var text
            && (text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text) == exact;
    }
}
