using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Changelogs;

/// <summary>What each version of a contract changed, newest first: from the frozen files, and what was accepted in them.</summary>
internal static class History
{
    public static IReadOnlyList<ReleaseNotes> Of(Baseline baseline, ModelContract? head, ComparisonOptions options)
    {
        var releases = baseline.Releases.Where(release => release.Version is not null).OrderBy(release => release.Version).ToList();
        var notes = releases.Select((release, index) => Of(release, [.. releases.Take(index)], options)).ToList();
        if (head is not null && ContractVersion.Read(head.Version, out _) is { } version && !releases.Exists(release => version.Equals(release.Version)))
            notes.Add(Of(head, [.. releases.Where(release => release.Version! < version)], [.. baseline.Acknowledgements], isReleased: false, options));
        notes.Reverse();
        return notes;
    }

    private static ReleaseNotes Of(Release release, IReadOnlyList<Release> before, ComparisonOptions options) => Of(
        release.Contract, before,
        [.. before.TakeLast(1).SelectMany(_ => release.Accepted, (previous, accepted) => new Acknowledgement(previous.Contract.Version, release.Contract.Version, accepted))],
        isReleased: true, options);

    private static ReleaseNotes Of(
        ModelContract contract, IReadOnlyList<Release> before, IReadOnlyList<Acknowledgement> acknowledgements, bool isReleased,
        ComparisonOptions options)
    {
        if (before.Count == 0)
            return new(contract.Version, null, isReleased, $"The first release: {Offered(contract)}.", []);
        var previous = before[^1].Contract.Version;
        var changes = ContractComparer.Compare(before, contract, acknowledgements, options).Findings
            .Where(finding => finding.From == previous && finding.Class != RuleClass.File && !IsAboutTheVersion(finding))
            .Select(finding => new Note(finding, Reason(finding, acknowledgements)))
            .ToList();
        return new(contract.Version, previous, isReleased, changes.Count == 0 ? "Nothing changed." : "", changes);
    }

    private static bool IsAboutTheVersion(Finding finding) =>
        finding.Change is { Scope: "contract", Path: null, Fact: "version" };

    private static string? Reason(Finding finding, IEnumerable<Acknowledgement> acknowledgements) => acknowledgements
        .FirstOrDefault(line => line.From == finding.From && line.To == finding.To && line.Accepted.IsFor(finding.Change))?.Accepted.Reason;

    private static string Offered(ModelContract contract) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(contract.Features.Count, "feature")}, {Count(contract.Outputs.Count, "output")}");

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
