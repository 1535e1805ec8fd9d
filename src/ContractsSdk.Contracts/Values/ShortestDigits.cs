using System;
using System.Numerics;
using System.Text;

namespace ContractsSdk.Contracts.Values;

/// <summary>
/// The fewest decimal digits that read back as a number of a format, the closest to it among those: digits are generated until
/// what is left lies within half the distance to the neighbours (Steele and White; Burger and Dybvig). Own code, because the
/// runtimes of the compiler, the build and the application disagree on this.
/// </summary>
internal static class ShortestDigits
{
    public static DecimalDigits Of(double value, FloatFormat format)
    {
        var (mantissa, exponent) = BinaryNumber.Of(value).In(format);
        if (mantissa == 0)
            return DecimalDigits.Zero;

        // Everything in units of scale/2: rest is the number, low and high are half the distances to its neighbours.
        var low = BigInteger.One << Math.Max(exponent, 0);
        var rest = 2 * mantissa * low;
        var scale = new BigInteger(2) << Math.Max(-exponent, 0);
        var high = low;
        if (mantissa == 1UL << (format.Precision - 1) && exponent > format.MinimumExponent)
        {
            // The neighbour below a power of two is only half as far away.
            rest *= 2;
            scale *= 2;
            high *= 2;
        }

        var isEven = mantissa % 2 == 0;
        var power = Scale(ref rest, ref scale, ref low, ref high, isEven, value);
        return Generate(rest, scale, low, high, isEven, value < 0, power);
    }

    // Brings rest/scale below one, and not below a tenth; the power of ten that was taken out.
    private static int Scale(
        ref BigInteger rest, ref BigInteger scale, ref BigInteger low, ref BigInteger high, bool isEven, double value)
    {
        var power = (int)Math.Floor(Math.Log10(Math.Abs(value)));
        var factor = BigInteger.Pow(10, Math.Abs(power));
        if (power >= 0)
            scale *= factor;
        else
            (rest, low, high) = (rest * factor, low * factor, high * factor);

        // The logarithm is an estimate, and not the same on every runtime; here it is made exact.
        while (Reaches(rest + high, scale, isEven))
        {
            scale *= 10;
            power++;
        }

        while (!Reaches((rest + high) * 10, scale, isEven))
        {
            (rest, low, high) = (rest * 10, low * 10, high * 10);
            power--;
        }

        return power;
    }

    private static DecimalDigits Generate(
        BigInteger rest, BigInteger scale, BigInteger low, BigInteger high, bool isEven, bool negative, int power)
    {
        var digits = new StringBuilder();
        while (true)
        {
            (low, high) = (low * 10, high * 10);
            var digit = (int)BigInteger.DivRem(rest * 10, scale, out rest);
            var mayEndBelow = isEven ? rest <= low : rest < low;
            var mayEndAbove = Reaches(rest + high, scale, isEven);
            if (mayEndBelow || mayEndAbove)
            {
                var isUp = mayEndAbove && (!mayEndBelow || Nearest.IsUp(rest, scale, digit % 2 != 0));
                digits.Append((char)('0' + digit + (isUp ? 1 : 0)));
                return new(negative, digits.ToString(), power - digits.Length);
            }

            digits.Append((char)('0' + digit));
        }
    }

    private static bool Reaches(BigInteger value, BigInteger bound, bool inclusive) => inclusive ? value >= bound : value > bound;
}
