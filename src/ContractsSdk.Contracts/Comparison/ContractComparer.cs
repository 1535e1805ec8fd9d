using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>
/// Holds a contract against its releases: against the last one before the declared version, and against the others of the same
/// major version. Structure has variance (features may only take more, outputs only give less), meaning has none.
/// </summary>
public static class ContractComparer
{
    /// <summary>Compares. Never throws, whatever the releases say.</summary>
    /// <param name="releases">Every released version, in any order.</param>
    /// <param name="current">What is declared now.</param>
    /// <param name="acknowledgements">The lines of <c>accepted.txt</c>.</param>
    /// <param name="options">What the project decided; the catalogue's when null.</param>
    public static ComparisonResult Compare(
        IEnumerable<Release> releases, ModelContract current, IEnumerable<Acknowledgement>? acknowledgements = null,
        ComparisonOptions? options = null)
    {
        var version = ContractVersion.Read(current.Version, out _);
        if (version is null)
            return new(default, default);
        var judge = new Judge(version, [.. acknowledgements ?? []], options ?? new());
        var history = releases.Where(release => release.Version is not null).OrderBy(release => release.Version).ToList();
        var findings = Findings(history, ContractOrder.Sorted(current), version, judge)
            .Where(finding => finding.Level != RuleLevel.None)
            .OrderBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Change.Scope, StringComparer.Ordinal)
            .ThenBy(finding => finding.Change.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Change.Fact, StringComparer.Ordinal)
            .ToEquatableArray();
        return new(findings, judge.Unused.ToEquatableArray());
    }

    private static List<Finding> Findings(List<Release> history, ModelContract current, ContractVersion version, Judge judge)
    {
        if (history.Count == 0)
            return [judge.Of(VersionChanges.NoBaseline(current), null)];
        if (history.Find(release => release.Version!.Equals(version)) is { } same)
            return [.. VersionChanges.OfReleased(current, same).Select(change => judge.Of(change, same))];
        var before = history.FindAll(release => release.Version! < version);
        if (before.Count == 0)
            return [judge.Of(VersionChanges.Before(current, history[0]), history[0])];
        var last = before[before.Count - 1];
        if (last.Contract.Id != current.Id)
            return [judge.Of(VersionChanges.OtherId(current, last), last)];
        return OfChanges(before, last, current, version, judge);
    }

    private static List<Finding> OfChanges(
        List<Release> before, Release last, ModelContract current, ContractVersion version, Judge judge)
    {
        var retired = new HashSet<string>(
            before.SelectMany(release => release.Contract.Retired).Select(feature => feature.Name), StringComparer.Ordinal);
        var sorted = before.ConvertAll(release => release with { Contract = ContractOrder.Sorted(release.Contract) });
        last = sorted[sorted.Count - 1];
        var findings = Differences.Between(last.Contract, current, retired).Select(change => judge.Of(change, last)).ToList();
        findings.AddRange(Removals.WithoutDeprecation(findings, sorted).ConvertAll(change => judge.Of(change, last)));
        var promised = sorted.FindAll(release => VersionStep.SharePromise(release.Version!, version));
        findings.AddRange(new EarlierReleases(promised, current, retired).Changes().Select(change => judge.Of(change, change.Since)));
        findings.AddRange(VersionChanges.Of(current, version, last, findings).ConvertAll(change => judge.Of(change, last)));
        return findings;
    }
}
