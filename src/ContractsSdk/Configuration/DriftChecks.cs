using System;
using System.Collections.Generic;
using System.Globalization;

namespace ContractsSdk.Configuration;

/// <summary>Says what of the options about drift cannot work.</summary>
internal static class DriftChecks
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    public static IEnumerable<string> Problems(DriftOptions drift)
    {
        if (drift.Window < TimeSpan.FromSeconds(1) || drift.Window > Longest)
            yield return $"Drift:{nameof(drift.Window)} must be from 1 second to 31 days; it is {drift.Window}.";
        if (drift.MinimumSamples is < 50 or > 100_000_000)
            yield return $"Drift:{nameof(drift.MinimumSamples)} must be from 50 to 100,000,000; it is {drift.MinimumSamples}.";
        if (!Enum.IsDefined(drift.OnDrift))
            yield return $"Drift:{nameof(drift.OnDrift)} must be Log, Degrade or Fallback; it is {(int)drift.OnDrift}.";
        foreach (var problem in Problems("Drift", drift.Method, drift.Threshold, drift.ShareThreshold))
            yield return problem;
        foreach (var (name, feature) in drift.Features)
        {
            foreach (var problem in Problems($"Drift:Features:{name}", feature.Method, feature.Threshold, feature.ShareThreshold))
                yield return problem;
        }
    }

    private static IEnumerable<string> Problems(string where, DriftMethod? method, double? threshold, double? share)
    {
        if (method is { } stated && !Enum.IsDefined(stated))
            yield return $"{where}:Method must be Psi, JensenShannon or KolmogorovSmirnov; it is {(int)stated}.";
        if (threshold is { } score && !(score > 0 && double.IsFinite(score)))
            yield return $"{where}:Threshold must be above 0; it is {score.ToString(CultureInfo.InvariantCulture)}.";
        if (share is { } least && !(least is >= 0 and <= 1))
            yield return $"{where}:ShareThreshold must be from 0 to 1; it is {least.ToString(CultureInfo.InvariantCulture)}.";
    }
}
