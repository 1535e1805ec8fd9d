using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Which version a contract needs.</summary>
public static class NextVersion
{
    private static readonly VersionBump[] Bumps = [VersionBump.Patch, VersionBump.Minor, VersionBump.Major];

    /// <summary>
    /// The least version after the last release that answers for everything that changed since; what also needs a line with a reason
    /// still does. Null when there is no release to follow, or none that could be followed.
    /// </summary>
    /// <param name="releases">Every released version, in any order.</param>
    /// <param name="current">What is declared now, whatever its version.</param>
    /// <param name="options">What the project decided; the catalogue's when null.</param>
    public static string? Of(IEnumerable<Release> releases, ModelContract current, ComparisonOptions? options = null)
    {
        var history = releases.Where(release => release.Version is not null).OrderBy(release => release.Version).ToList();
        var declared = ContractVersion.Read(current.Version, out _);
        if (declared is null || history.Count == 0)
            return null;
        var last = history.FindLast(release => release.Version! <= declared) ?? history[history.Count - 1];
        return Bumps
            .Select(bump => VersionStep.After(last.Version!, bump))
            .Where(next => next is not null && !history.Exists(release => release.Version!.Equals(next)))
            .Select(next => next!.ToString())
            .FirstOrDefault(next => ContractComparer.Compare(history, current with { Version = next }, null, options).Findings.All(IsAnswered));
    }

    private static bool IsAnswered(Finding finding) =>
        finding.DeclaredBump >= finding.RequiredBump && finding.Rule is not (RuleIds.BumpTooSmall or RuleIds.VersionOutOfOrder);
}
