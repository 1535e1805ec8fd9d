using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Generated;

/// <summary>Holds a row of numbers against the range of each, as many at once as the processor takes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackedRanges
{
    /// <summary>Whether every number is inside its range, bounds included. NaN is inside of nothing.</summary>
    /// <param name="row">The numbers.</param>
    /// <param name="least">The lower bound of each; as long.</param>
    /// <param name="greatest">The upper bound of each; as long.</param>
    public static bool Hold(ReadOnlySpan<float> row, ReadOnlySpan<float> least, ReadOnlySpan<float> greatest)
    {
        var step = Vector<float>.Count;
        if (row.Length < step)
            return HoldOneByOne(row, least, greatest);

        // The last step may look at some numbers again: that costs less than a remainder one by one.
        var last = row.Length - step;
        var inside = Inside(row[last..], least[last..], greatest[last..]);
        for (var i = 0; i < last; i += step)
            inside &= Inside(row[i..], least[i..], greatest[i..]);
        return inside.Equals(Vector<int>.AllBitsSet);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Inside(ReadOnlySpan<float> row, ReadOnlySpan<float> least, ReadOnlySpan<float> greatest)
    {
        var numbers = new Vector<float>(row);
        return Vector.GreaterThanOrEqual(numbers, new Vector<float>(least)) & Vector.LessThanOrEqual(numbers, new Vector<float>(greatest));
    }

    private static bool HoldOneByOne(ReadOnlySpan<float> row, ReadOnlySpan<float> least, ReadOnlySpan<float> greatest)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (!(row[i] >= least[i] && row[i] <= greatest[i]))
                return false;
        }

        return true;
    }
}
