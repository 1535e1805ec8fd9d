using System;
using System.Globalization;
using System.Numerics;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>
/// What the contract says of a number, worked out without the product: in rational numbers where there is no NaN, policy after policy.
/// </summary>
internal static class NumberOracle
{
    /// <summary>The rule a value breaks, or the element it becomes.</summary>
    public static (ViolationRule? Broken, object? Element) Expected(NumberCase number, object? value)
    {
        if (value is null or double.NaN or float.NaN)
        {
            if (number.Missing is null)
                return (ViolationRule.Missing, null);
            if (number.Missing is float.NaN)
                return (null, NaN(number.Element));
            value = number.Missing;
        }

        var isInfinite = !double.IsFinite(ToDouble(value));
        if (number.Bounds is { } bounds && (isInfinite || !IsInside(value, bounds, number.Type)))
        {
            switch (number.Outside)
            {
                case Outside.Reject:
                    return (isInfinite ? ViolationRule.NotFinite : ViolationRule.OutOfRange, null);
                case Outside.Missing when number.Missing is null:
                    return (ViolationRule.Missing, null);
                case Outside.Missing when number.Missing is float.NaN:
                    return (null, NaN(number.Element));
                case Outside.Missing:
                    (value, isInfinite) = (number.Missing, false);
                    break;
                default:
                    value = ToDouble(value) < ToDouble(Bound(bounds.Minimum, number.Type)) ? Bound(bounds.Minimum, number.Type) : Bound(bounds.Maximum, number.Type);
                    isInfinite = !double.IsFinite(ToDouble(value));
                    break;
            }
        }

        if (isInfinite)
            return (ViolationRule.NotFinite, null);
        if (number.Scale is { } scale)
        {
            if (scale.Of(ToDouble(value)) is not { } scaled)
                return (ViolationRule.OutOfRange, null);
            value = scaled;
            if (!double.IsFinite(scaled))
                return (ViolationRule.Overflow, null);
        }

        return Encoded(value, number.Element) is { } element ? (null, element) : (ViolationRule.Overflow, null);
    }

    /// <summary>A number as a value of a type; null when the type does not have it.</summary>
    public static object? From(double number, Type type)
    {
        if (type == typeof(double))
            return number;
        if (type == typeof(float))
            return double.IsFinite(number) && float.IsInfinity((float)number) ? null : (float)number;
        if (type == typeof(decimal))
            return Math.Abs(number) < 7.9e28 ? (decimal)number : null;
        if (number != Math.Floor(number))
            return null;
        try
        {
            return Convert.ChangeType(new BigInteger(number), type, CultureInfo.InvariantCulture) is { } direct ? direct : null;
        }
        catch (InvalidCastException)
        {
            return number >= (double)decimal.MinValue ? Integer(number, type) : null;
        }
    }

    private static object? Integer(double number, Type type)
    {
        try
        {
            return Convert.ChangeType((decimal)number, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static object Bound(double bound, Type type) => type == typeof(float) ? (float)bound : type == typeof(double) ? bound : From(bound, type)!;

    private static bool IsInside(object value, NumberBounds bounds, Type type)
    {
        var (low, high) = (Compare(value, Bound(bounds.Minimum, type)), Compare(value, Bound(bounds.Maximum, type)));
        return bounds.IsExclusive ? low > 0 && high < 0 : low >= 0 && high <= 0;
    }

    private static int Compare(object one, object other) => one is float or double
        ? ToDouble(one).CompareTo(ToDouble(other))
        : Convert.ToDecimal(one, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(other, CultureInfo.InvariantCulture));

    private static double ToDouble(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static object NaN(ElementType element) => element switch
    {
        ElementType.Float16 => Half.NaN,
        ElementType.BFloat16 => "nan",
        ElementType.Float32 => float.NaN,
        _ => double.NaN,
    };

    /// <summary>The value as an element; null when it does not fit.</summary>
    private static object? Encoded(object value, ElementType element) => element switch
    {
        ElementType.Bool => value,
        ElementType.Float16 => NearestHalf(value) is var half && Half.IsInfinity(half) ? null : half,
        ElementType.BFloat16 => NearestBFloat16(value),
        ElementType.Float32 => Finite(value is decimal exact ? (float)exact : value is long or ulong or int or uint ? Single(value) : (float)ToDouble(value)),
        ElementType.Float64 => ToDouble(value),
        _ => Integer(value is bool flag ? (flag ? 1 : 0) : value, element),
    };

    private static decimal? Integer(object value, ElementType element)
    {
        var (least, greatest) = element switch
        {
            ElementType.Int8 => (-128m, 127m),
            ElementType.Int16 => (-32768m, 32767m),
            ElementType.Int32 => (-2147483648m, 2147483647m),
            ElementType.Int64 => (-9223372036854775808m, 9223372036854775807m),
            ElementType.UInt8 => (0m, 255m),
            ElementType.UInt16 => (0m, 65535m),
            ElementType.UInt32 => (0m, 4294967295m),
            _ => (0m, 18446744073709551615m),
        };
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return number >= least && number <= greatest ? number : null;
    }

    private static float? Finite(float value) => float.IsFinite(value) ? value : null;

    // From an integer, which double may already have rounded once.
    private static float Single(object integer) => integer is ulong large ? large : Convert.ToInt64(integer, CultureInfo.InvariantCulture);

    private static Half NearestHalf(object value) => value switch
    {
        decimal exact => (Half)exact,
        float single => (Half)single,
        _ => (Half)ToDouble(value),
    };

    // The upper sixteen bits: of the two numbers around a float the nearer, of two equally near the one with an even mantissa.
    private static ushort? NearestBFloat16(object value)
    {
        var single = value is decimal exact ? (float)exact : value is long or ulong ? Single(value) : (float)ToDouble(value);
        if (!float.IsFinite(single))
            return null;
        var below = (ushort)(BitConverter.SingleToUInt32Bits(single) >> 16);
        var (low, high) = (Wide(below), Wide((ushort)(below + 1)));
        var (toLow, toHigh) = (Math.Abs(single - (double)low), float.IsFinite(high) ? Math.Abs(high - (double)single) : Math.Abs(Math.CopySign(Math.Pow(2, 128), single) - single));
        var nearest = toLow < toHigh || (toLow == toHigh && below % 2 == 0) ? below : (ushort)(below + 1);
        return float.IsFinite(Wide(nearest)) ? nearest : null;
    }

    private static float Wide(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);
}
