using System;
using System.ComponentModel;
using System.Numerics;

namespace ContractsSdk.Generated;

/// <summary>Reads numbers of a model into other types than the tensor's.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Scores
{
    /// <summary>A row in an array of the caller's, each element converted; one that is too large becomes infinite.</summary>
    public static T[] ToArray<TElement, T>(ReadOnlySpan<TElement> row)
        where TElement : unmanaged, INumberBase<TElement>
        where T : unmanaged, INumberBase<T>
    {
        var scores = new T[row.Length];
        Copy<TElement, T>(row, scores);
        return scores;
    }

    /// <summary>The same for a row of <see cref="BFloat16"/>.</summary>
    public static T[] ToArrayOfBFloat16<T>(ReadOnlySpan<ushort> row)
        where T : unmanaged, INumberBase<T>
    {
        var scores = new T[row.Length];
        CopyOfBFloat16<T>(row, scores);
        return scores;
    }

    /// <summary>A row into memory as long, each element converted; one that is too large becomes infinite.</summary>
    public static void Copy<TElement, T>(ReadOnlySpan<TElement> row, Span<T> scores)
        where TElement : unmanaged, INumberBase<TElement>
        where T : unmanaged, INumberBase<T>
    {
        for (var i = 0; i < row.Length; i++)
            scores[i] = T.CreateSaturating(row[i]);
    }

    /// <summary>The same for a row of <see cref="BFloat16"/>.</summary>
    public static void CopyOfBFloat16<T>(ReadOnlySpan<ushort> row, Span<T> scores)
        where T : unmanaged, INumberBase<T>
    {
        for (var i = 0; i < row.Length; i++)
            scores[i] = T.CreateSaturating(BFloat16.ToSingle(row[i]));
    }

    /// <summary>A row of integers as decimals, which have them all.</summary>
    public static decimal[] ToDecimals<TElement>(ReadOnlySpan<TElement> row)
        where TElement : unmanaged, IBinaryInteger<TElement>
    {
        var decimals = new decimal[row.Length];
        for (var i = 0; i < row.Length; i++)
            decimals[i] = decimal.CreateChecked(row[i]);
        return decimals;
    }

    /// <summary>A row as the nearest decimals; a finding, and zeros from there on, where there is none.</summary>
    public static decimal[] ToDecimals<TElement>(ReadOnlySpan<TElement> row, int subject, ref Findings findings)
        where TElement : unmanaged, IFloatingPoint<TElement>
    {
        var decimals = new decimal[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            if (!TryReadDecimal(double.CreateSaturating(row[i]), subject, ref findings, out decimals[i]))
                break;
        }

        return decimals;
    }

    /// <summary>The same for a row of <see cref="BFloat16"/>.</summary>
    public static decimal[] ToDecimalsOfBFloat16(ReadOnlySpan<ushort> row, int subject, ref Findings findings) =>
        ToDecimals<float>(ToArrayOfBFloat16<float>(row), subject, ref findings);

    /// <summary>The nearest decimal, or a finding and false when there is none.</summary>
    /// <param name="value">What the model yielded.</param>
    /// <param name="subject">The position of the output in the contract's outputs.</param>
    /// <param name="findings">Takes the finding.</param>
    /// <param name="result">The decimal; 0 when there is none.</param>
    public static bool TryReadDecimal(double value, int subject, ref Findings findings, out decimal result)
    {
        // Above it rounds to 2^96, which no decimal holds; NaN and infinity fail the comparison too.
        const double Limit = 7.9228162514264333E+28;
        var fits = Math.Abs(value) <= Limit;
        result = fits ? (decimal)value : 0;
        if (!fits)
            findings.Add(subject, double.IsFinite(value) ? ViolationRule.Overflow : ViolationRule.NotFinite);
        return fits;
    }
}
