using System.Collections.Generic;
using System.Numerics;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Domains;

/// <summary>
/// The numbers m × base^e with m below a limit and e between two ends: binary floating point, with the infinities, and decimal. The
/// positive ones are numbered by m at the least exponent; each further exponent continues where its numbers are new.
/// </summary>
internal sealed class ScaledGrid : NumberGrid
{
    private readonly int _base;
    private readonly BigInteger _limit;
    private readonly int _exponent;
    private readonly bool _hasInfinity;

    // The least m that needs its exponent, and how many there are of each exponent but the first.
    private readonly BigInteger _least;
    private readonly BigInteger _count;
    private readonly BigInteger _greatest;

    private ScaledGrid(int @base, BigInteger limit, int leastExponent, int greatestExponent, bool hasInfinity)
    {
        (_base, _limit, _exponent, _hasInfinity) = (@base, limit, leastExponent, hasInfinity);
        _least = (limit + @base - 1) / @base;
        _count = limit - _least;
        _greatest = limit - 1 + ((greatestExponent - leastExponent) * _count);
    }

    public static ScaledGrid Decimal { get; } = new(10, BigInteger.One << 96, -28, 0, hasInfinity: false);

    public static ScaledGrid Of(FloatFormat format) =>
        new(2, BigInteger.One << format.Precision, format.MinimumExponent, format.MaximumExponent, hasInfinity: true);

    public override BigInteger First => -Last;

    public override BigInteger Last => _hasInfinity ? _greatest + 1 : _greatest;

    public override ExtendedNumber At(BigInteger index)
    {
        var magnitude = BigInteger.Abs(index);
        if (magnitude > _greatest)
            return new(index.Sign, default);
        var steps = Steps(magnitude);
        var mantissa = magnitude - (steps * _count);
        return new(0, ExactNumber.Of(index.Sign * mantissa, _base, _exponent + steps));
    }

    public override BigInteger Floor(ExtendedNumber number)
    {
        if (number.Infinity != 0)
            return number.Infinity > 0 ? Last : _hasInfinity ? First : First - 1;
        if (number.Finite.Numerator.Sign >= 0)
            return Below(number.Finite);

        // The greatest not above a negative number is the least not below its opposite, negated.
        var opposite = new ExactNumber(-number.Finite.Numerator, number.Finite.Denominator);
        var below = Below(opposite);
        return At(below).CompareTo(new(0, opposite)) == 0 ? -below : -(below + 1);
    }

    // What takes most digits to write elsewhere is also the end of the least exponent's numbers: the finest step, a full mantissa.
    public override IEnumerable<BigInteger> Witnesses(BigInteger first, BigInteger last) =>
    [
        .. base.Witnesses(first, last),
        first.Sign > 0 ? EndOfExponent(first) : first,
        last.Sign < 0 ? -EndOfExponent(-last) : last,
    ];

    private BigInteger EndOfExponent(BigInteger magnitude) => _limit - 1 + (Steps(magnitude) * _count);

    private int Steps(BigInteger magnitude) => magnitude < _limit ? 0 : (int)(((magnitude - _limit) / _count) + 1);

    // The magnitudes are consecutive, so the greatest that is not above is found by halving.
    private BigInteger Below(ExactNumber positive)
    {
        var (low, high) = (BigInteger.Zero, _greatest);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (At(middle).Finite.CompareTo(positive) <= 0)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
