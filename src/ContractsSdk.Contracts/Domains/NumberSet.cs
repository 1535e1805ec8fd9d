using System.Linq;
using System.Numerics;

namespace ContractsSdk.Contracts.Domains;

/// <summary>The numbers of a type between two of them.</summary>
internal sealed class NumberSet : ValueSet
{
    private readonly NumberGrid _grid;
    private readonly BigInteger _first;
    private readonly BigInteger _last;

    private NumberSet(NumberGrid grid, BigInteger first, BigInteger last) => (_grid, _first, _last) = (grid, first, last);

    public override bool IsEmpty => _first > _last;

    public static NumberSet Of(NumberGrid grid, NumericRange? range)
    {
        var minimum = range is null ? null : ExtendedNumber.Of(range.Minimum);
        var maximum = range is null ? null : ExtendedNumber.Of(range.Maximum);
        return new(
            grid,
            minimum is { } low ? From(grid, low, range!.MinimumIsExclusive) : grid.First,
            maximum is { } high ? To(grid, high, range!.MaximumIsExclusive) : grid.Last);
    }

    protected override bool IsWithinKind(ValueSet other)
    {
        var numbers = (NumberSet)other;
        return !numbers.IsEmpty
            && numbers._grid.At(numbers._first).CompareTo(_grid.At(_first)) <= 0
            && numbers._grid.At(numbers._last).CompareTo(_grid.At(_last)) >= 0
            && _grid.Witnesses(_first, _last)
                .Where(index => index >= _first && index <= _last)
                .All(index => numbers._grid.Has(_grid.At(index)));
    }

    private static BigInteger From(NumberGrid grid, ExtendedNumber bound, bool exclusive)
    {
        var floor = grid.Floor(bound);
        return exclusive || !grid.Has(bound) ? floor + 1 : floor;
    }

    private static BigInteger To(NumberGrid grid, ExtendedNumber bound, bool exclusive)
    {
        var floor = grid.Floor(bound);
        return exclusive && grid.Has(bound) ? floor - 1 : floor;
    }
}
