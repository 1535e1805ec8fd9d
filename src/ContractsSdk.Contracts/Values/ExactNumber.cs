using System.Numerics;

namespace ContractsSdk.Contracts.Values;

/// <summary>A number without rounding: a fraction of integers. The denominator is positive.</summary>
internal readonly record struct ExactNumber(BigInteger Numerator, BigInteger Denominator)
{
    public static ExactNumber Of(double value)
    {
        var (mantissa, exponent) = BinaryNumber.Of(value);
        BigInteger signed = value < 0 ? -(BigInteger)mantissa : mantissa;
        return exponent >= 0 ? new(signed << exponent, 1) : new(signed, BigInteger.One << -exponent);
    }

    /// <summary>An integer times a power.</summary>
    public static ExactNumber Of(BigInteger mantissa, int @base, int exponent) => exponent >= 0
        ? new(mantissa * BigInteger.Pow(@base, exponent), 1)
        : new(mantissa, BigInteger.Pow(@base, -exponent));

    public int CompareTo(ExactNumber other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The greatest integer that is not above.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The integer, or null when there is a fraction.</summary>
    public BigInteger? ToInteger()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.IsZero ? quotient : null;
    }

    /// <summary>The nearest number of a format, of two the even one; null when it is too large for it.</summary>
    public double? RoundTo(FloatFormat format)
    {
        var magnitude = BigInteger.Abs(Numerator);
        if (magnitude.IsZero)
            return 0;

        // The quotient has the precision's bits or one more; then the exponent grows by one.
        var exponent = System.Math.Max(BitLength(magnitude) - BitLength(Denominator) - format.Precision, format.MinimumExponent);
        var mantissa = Quotient(magnitude, exponent);
        if (mantissa >= 1UL << format.Precision)
            mantissa = Quotient(magnitude, ++exponent);
        if (mantissa == 1UL << format.Precision)
            (mantissa, exponent) = (mantissa >> 1, exponent + 1);
        if (exponent > format.MaximumExponent)
            return null;
        var result = new BinaryNumber(mantissa, exponent).ToDouble();
        return Numerator.Sign < 0 ? -result : result;
    }

    // magnitude / (denominator × 2^exponent), to the nearest, of two the even.
    private ulong Quotient(BigInteger magnitude, int exponent)
    {
        var numerator = exponent < 0 ? magnitude << -exponent : magnitude;
        var denominator = exponent > 0 ? Denominator << exponent : Denominator;
        return (ulong)Nearest.Integer(numerator, denominator);
    }

    private static int BitLength(BigInteger positive)
    {
        var bytes = positive.ToByteArray();
        var bits = (bytes.Length - 1) * 8;
        for (int last = bytes[bytes.Length - 1]; last != 0; last >>= 1)
            bits++;
        return bits;
    }
}
