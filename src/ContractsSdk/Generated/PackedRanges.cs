using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractsSdk.Generated;

/// <summary>Writes neighbours in a row together, and holds each against its range on the way.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackedRanges
{
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
}
