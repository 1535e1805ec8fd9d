using System;

namespace ContractsSdk;

/// <summary>Where a share of a normal distribution is below.</summary>
internal static class NormalQuantile
{
    /// <summary>For a share of at least one half; error below 5e-4 (Abramowitz and Stegun, 26.2.23).</summary>
    public static double Of(double share)
    {
        var t = Math.Sqrt(-2 * Math.Log(1 - share));
        return t - ((2.515517 + (t * (0.802853 + (t * 0.010328)))) / (1 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308)))))));
    }
}
