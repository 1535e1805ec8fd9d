using System;
using System.Numerics;

namespace ContractsSdk.Contracts.Values;

/// <summary>A .NET <see cref="decimal"/> and its digits: up to 96 bits, up to 28 of the digits after the point.</summary>
internal static class DecimalNumber
{
    private const int MaximumScale = 28;

    private static readonly BigInteger Limit = BigInteger.One << 96;

    public static DecimalDigits Digits(decimal value)
    {
        var bits = decimal.GetBits(value);
        var integer = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return DecimalDigits.Of(value < 0 ? -integer : integer, -((bits[3] >> 16) & 0xff));
    }

    /// <summary>The nearest decimal, of two the even one; null when it is too large.</summary>
    public static decimal? Of(DecimalDigits digits)
    {
        if (digits.Magnitude > MaximumScale + 1)
            return null;
        if (digits.Magnitude < -MaximumScale - 2)
            return 0;
        var exact = digits.ToExact();
        var magnitude = BigInteger.Abs(exact.Numerator);
        for (var scale = Math.Min(MaximumScale, Math.Max(0, -digits.Exponent)); scale >= 0; scale--)
        {
            var integer = Nearest.Integer(magnitude * BigInteger.Pow(10, scale), exact.Denominator);
            if (integer < Limit)
                return new decimal((int)Word(integer, 0), (int)Word(integer, 32), (int)Word(integer, 64), digits.IsNegative, (byte)scale);
        }

        return null;
    }

    private static uint Word(BigInteger integer, int shift) => (uint)((integer >> shift) & uint.MaxValue);
}
