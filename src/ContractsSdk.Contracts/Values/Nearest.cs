using System.Numerics;

namespace ContractsSdk.Contracts.Values;

/// <summary>Rounding to the nearest, of two the even one.</summary>
internal static class Nearest
{
    /// <summary>The integer nearest to a fraction of positive integers.</summary>
    public static BigInteger Integer(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return IsUp(rest, denominator, !quotient.IsEven) ? quotient + 1 : quotient;
    }

    /// <summary>Whether what is left after a quotient rounds it up.</summary>
    public static bool IsUp(BigInteger rest, BigInteger denominator, bool isOdd)
    {
        var half = (rest * 2).CompareTo(denominator);
        return half > 0 || (half == 0 && isOdd);
    }
}
