using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractsSdk.Generated;

/// <summary>Holds the numbers of a row against the range of each, as many at once as the processor takes.</summary>
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

    /// <summary>Writes eight neighbours into a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="offset">The place of the first one.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="least">The lower bounds of the row.</param>
    /// <param name="greatest">The upper bounds of the row.</param>
    /// <returns>Whether every one is inside its range, bounds included. NaN is inside of nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Write(Span<float> row, int offset, Vector256<float> numbers, float[] least, float[] greatest)
    {
        numbers.CopyTo(row[offset..]);
        var inside = Vector256.GreaterThanOrEqual(numbers, Vector256.Create(least, offset))
            & Vector256.LessThanOrEqual(numbers, Vector256.Create(greatest, offset));
        return inside.AsInt32() == Vector256<int>.AllBitsSet;
    }

    /// <summary>The same for four.</summary>
    /// <inheritdoc cref="Write(Span{float}, int, Vector256{float}, float[], float[])"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Write(Span<float> row, int offset, Vector128<float> numbers, float[] least, float[] greatest)
    {
        numbers.CopyTo(row[offset..]);
        var inside = Vector128.GreaterThanOrEqual(numbers, Vector128.Create(least, offset))
            & Vector128.LessThanOrEqual(numbers, Vector128.Create(greatest, offset));
        return inside.AsInt32() == Vector128<int>.AllBitsSet;
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
