using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk.Cli.Reporting;

/// <summary>What data looked like, as far as it may be shown.</summary>
/// <param name="Rows">How many rows were looked at.</param>
/// <param name="Version">The version of the contract it was written with.</param>
/// <param name="Window">When they were collected; null where nobody said.</param>
/// <param name="Values">Features that are not sensitive, then outputs.</param>
/// <param name="NotShown">How many are left out, because they are sensitive.</param>
internal sealed record DataSummary(long Rows, string Version, string? Window, IReadOnlyList<Distribution> Values, int NotShown)
{
    public static DataSummary Of(ReferenceProfile profile, ModelContract contract)
    {
        var sensitive = contract.Features.Where(feature => feature.Sensitive).Select(feature => feature.Name).ToHashSet(System.StringComparer.Ordinal);
        var shown = profile.Features.Where(value => !sensitive.Contains(value.Name)).ToList();
        return new(
            profile.Rows, profile.ContractVersion, profile.Window,
            [.. shown.Concat(profile.Outputs).Where(value => value.Rows > 0).Select(Distribution.Of)], profile.Features.Count - shown.Count);
    }
}
