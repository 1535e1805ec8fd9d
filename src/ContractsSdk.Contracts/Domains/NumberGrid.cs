using System.Collections.Generic;
using System.Numerics;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Domains;

/// <summary>
/// All numbers of a type in their order, numbered by consecutive integers with 0 at zero. Whatever lies between two numbers of a
/// type is an interval of these integers, so that intervals of different types can be compared without walking through them.
/// </summary>
internal abstract class NumberGrid
{
    /// <summary>The numbers of a type; a type that has none counts as float64.</summary>
    public static NumberGrid Of(ElementType type) =>
        IntegerRange.Of(type) is { } integers ? new IntegerGrid(integers.Minimum, integers.Maximum)
        : type == ElementType.Decimal ? ScaledGrid.Decimal
        : ScaledGrid.Of(FloatFormat.Of(type) ?? FloatFormat.Of(ElementType.Float64)!);

    /// <summary>The integer of the least number.</summary>
    public abstract BigInteger First { get; }

    /// <summary>The integer of the greatest number.</summary>
    public abstract BigInteger Last { get; }

    /// <summary>The number of an integer between <see cref="First"/> and <see cref="Last"/>.</summary>
    public abstract ExtendedNumber At(BigInteger index);

    /// <summary>The integer of the greatest number that is not above another; one before <see cref="First"/> when all are.</summary>
    public abstract BigInteger Floor(ExtendedNumber number);

    /// <summary>
    /// Numbers of an interval that are representable elsewhere only if all of it is: the ends and their neighbours, one of which is
    /// odd and so needs every digit, and those next to zero, which need the finest step.
    /// </summary>
    public virtual IEnumerable<BigInteger> Witnesses(BigInteger first, BigInteger last) =>
        [first, first + 1, last - 1, last, -1, 0, 1];

    public bool Has(ExtendedNumber number)
    {
        var index = Floor(number);
        return index >= First && At(index).CompareTo(number) == 0;
    }
}
