using System.Numerics;

namespace ContractsSdk.Contracts.Domains;

/// <summary>The integers of a type, each numbered by itself.</summary>
internal sealed class IntegerGrid(BigInteger minimum, BigInteger maximum) : NumberGrid
{
    public override BigInteger First => minimum;

    public override BigInteger Last => maximum;

    public override ExtendedNumber At(BigInteger index) => new(0, new(index, 1));

    public override BigInteger Floor(ExtendedNumber number)
    {
        if (number.Infinity != 0)
            return number.Infinity > 0 ? maximum : minimum - 1;
        var floor = number.Finite.Floor();
        return floor > maximum ? maximum : floor < minimum ? minimum - 1 : floor;
    }
}
