using System;

namespace ContractsSdk;

/// <summary>
/// Distances between two distributions over the same bins, from the counts alone. Null, never NaN, where there is nothing to compare:
/// fewer than two bins, or no values on one side. Formulas and their sources are in <c>docs/drift.md</c>.
/// </summary>
public static class DriftScores
{
    // Half a value is added to every bin, on both sides, so that an empty one is no infinity.
    private const double Smoothing = 0.5;

    /// <summary>Σ (q − p) · ln(q / p), with p = (count + ½) / (total + bins / 2) of the reference and q of the window.</summary>
    /// <param name="reference">Counts by bin.</param>
    /// <param name="window">Counts by bin, of as many.</param>
    public static double? Psi(ReadOnlySpan<long> reference, ReadOnlySpan<long> window)
    {
        if (!TryTotal(reference, window, out var m, out var n))
            return null;
        var score = 0.0;
        for (var i = 0; i < reference.Length; i++)
        {
            var p = (reference[i] + Smoothing) / (m + (Smoothing * reference.Length));
            var q = (window[i] + Smoothing) / (n + (Smoothing * window.Length));
            score += (q - p) * Math.Log(q / p);
        }

        return score;
    }

    /// <summary>½ Σ p · log₂(p / a) + ½ Σ q · log₂(q / a), where a is the mean of p and q: in bits, 0 to 1.</summary>
    /// <param name="reference">Counts by bin.</param>
    /// <param name="window">Counts by bin, of as many.</param>
    public static double? JensenShannon(ReadOnlySpan<long> reference, ReadOnlySpan<long> window)
    {
        if (!TryTotal(reference, window, out var m, out var n))
            return null;
        var score = 0.0;
        for (var i = 0; i < reference.Length; i++)
        {
            var (p, q) = (reference[i] / m, window[i] / n);
            score += Part(p, (p + q) / 2) + Part(q, (p + q) / 2);
        }

        return Math.Clamp(score / 2, 0, 1);

        static double Part(double share, double mean) => share == 0 ? 0 : share * Math.Log2(share / mean);
    }

    /// <summary>max |P − Q| of the two cumulated shares, at the ends of the bins: 0 to 1. Not above that of the values themselves.</summary>
    /// <param name="reference">Counts by bin, in the order of the bins.</param>
    /// <param name="window">Counts by bin, of as many.</param>
    public static double? KolmogorovSmirnov(ReadOnlySpan<long> reference, ReadOnlySpan<long> window)
    {
        if (!TryTotal(reference, window, out var m, out var n))
            return null;
        var (below, passed, score) = (0L, 0L, 0.0);
        for (var i = 0; i < reference.Length; i++)
        {
            below += reference[i];
            passed += window[i];
            score = Math.Max(score, Math.Abs((below / m) - (passed / n)));
        }

        return score;
    }

    private static bool TryTotal(ReadOnlySpan<long> reference, ReadOnlySpan<long> window, out double m, out double n)
    {
        if (reference.Length != window.Length)
            throw new ArgumentException($"{reference.Length} bins of the reference, {window.Length} of the window.", nameof(window));
        (m, n) = (0, 0);
        for (var i = 0; i < reference.Length; i++)
        {
            m += reference[i];
            n += window[i];
        }

        return reference.Length > 1 && m > 0 && n > 0;
    }
}
