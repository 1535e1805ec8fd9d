using System;

namespace ContractsSdk;

/// <summary>
/// How large a score gets by chance alone: two samples of one distribution differ, too. A score above is none that more than one of
/// 100,000 windows without drift has. Formulas and their sources are in <c>docs/drift.md</c>.
/// </summary>
public static class DriftNoise
{
    /// <summary>The share of windows without drift in which a score is above its noise.</summary>
    public const double FalseAlarms = 1e-5;

    private static readonly double Normal = NormalQuantile.Of(1 - FalseAlarms);
    private static readonly double TwoSided = NormalQuantile.Of(1 - (FalseAlarms / 2));
    private static readonly double Kolmogorov = Math.Sqrt(-Math.Log(FalseAlarms / 2) / 2);

    /// <summary>Of <see cref="DriftMethod.Psi"/>: without drift it is (1/m + 1/n) times a χ² with one degree of freedom less than bins.</summary>
    /// <param name="bins">How many, at least 2.</param>
    /// <param name="reference">The values of the reference, m.</param>
    /// <param name="window">The values of the window, n.</param>
    public static double Psi(int bins, long reference, long window) => ChiSquared(bins - 1) * ((1.0 / reference) + (1.0 / window));

    /// <summary>Of <see cref="DriftMethod.JensenShannon"/>: an eighth of that of PSI, in bits.</summary>
    /// <param name="bins">How many, at least 2.</param>
    /// <param name="reference">The values of the reference.</param>
    /// <param name="window">The values of the window.</param>
    public static double JensenShannon(int bins, long reference, long window) => Psi(bins, reference, window) / (8 * Math.Log(2));

    /// <summary>Of <see cref="DriftMethod.KolmogorovSmirnov"/>: √(−½ ln(α/2)) · √(1/m + 1/n).</summary>
    /// <param name="reference">The values of the reference.</param>
    /// <param name="window">The values of the window.</param>
    public static double KolmogorovSmirnov(long reference, long window) => Kolmogorov * Math.Sqrt((1.0 / reference) + (1.0 / window));

    /// <summary>Of the difference of two shares: z · √(p (1 − p) (1/m + 1/n)), where p is the share in both together.</summary>
    /// <param name="referenceHits">How many of the reference.</param>
    /// <param name="reference">Of how many.</param>
    /// <param name="windowHits">How many of the window.</param>
    /// <param name="window">Of how many.</param>
    public static double Share(long referenceHits, long reference, long windowHits, long window)
    {
        var p = (referenceHits + windowHits) / (double)(reference + window);
        return TwoSided * Math.Sqrt(p * (1 - p) * ((1.0 / reference) + (1.0 / window)));
    }

    // Exact for one and two degrees; else Wilson and Hilferty (1931): the cube root of a χ² is nearly normal. Within 5 %.
    private static double ChiSquared(int degrees)
    {
        if (degrees <= 2)
            return degrees == 1 ? TwoSided * TwoSided : -2 * Math.Log(FalseAlarms);
        var spread = 2 / (9.0 * degrees);
        var root = 1 - spread + (Normal * Math.Sqrt(spread));
        return degrees * root * root * root;
    }
}
