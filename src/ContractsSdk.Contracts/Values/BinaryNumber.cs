using System;

namespace ContractsSdk.Contracts.Values;

/// <summary>The magnitude of a finite <see cref="double"/>, taken apart: mantissa × 2^exponent.</summary>
internal readonly record struct BinaryNumber(ulong Mantissa, int Exponent)
{
    private const int FractionBits = 52;
    private const int Bias = 1075;

    public static BinaryNumber Of(double value)
    {
        var bits = (ulong)BitConverter.DoubleToInt64Bits(value);
        var fraction = bits & ((1UL << FractionBits) - 1);
        var exponent = (int)((bits >> FractionBits) & 0x7ff);
        return exponent == 0 ? new(fraction, 1 - Bias) : new(fraction | (1UL << FractionBits), exponent - Bias);
    }

    /// <summary>The number as a double. Its mantissa has at most 53 bits and it is in range.</summary>
    public double ToDouble()
    {
        var (mantissa, exponent) = this;
        if (mantissa == 0)
            return 0;
        while (mantissa < 1UL << FractionBits && exponent > 1 - Bias)
        {
            mantissa <<= 1;
            exponent--;
        }

        var isNormal = mantissa >= 1UL << FractionBits;
        var fraction = mantissa & ((1UL << FractionBits) - 1);
        return BitConverter.Int64BitsToDouble((long)((isNormal ? (ulong)(exponent + Bias) << FractionBits : 0) | fraction));
    }

    /// <summary>The same number with the mantissa as long as the format allows. It must be a number of the format.</summary>
    public BinaryNumber In(FloatFormat format)
    {
        var (mantissa, exponent) = this;
        while (mantissa != 0 && (mantissa >= 1UL << format.Precision || exponent < format.MinimumExponent))
        {
            mantissa >>= 1;
            exponent++;
        }

        while (mantissa != 0 && mantissa < 1UL << (format.Precision - 1) && exponent > format.MinimumExponent)
        {
            mantissa <<= 1;
            exponent--;
        }

        return new(mantissa, exponent);
    }
}
