using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// What a code fix needs to know of a finding, so that it compares nothing again: properties of the diagnostic. What a sensitive
/// feature takes is in none of them.
/// </summary>
internal static class WayOut
{
    /// <summary>The id of the contract, which is the name of its folder.</summary>
    public const string Contract = "contract";

    /// <summary>The version that answers for everything that was found; there only where this finding needs another than is declared.</summary>
    public const string Version = "version";

    /// <summary>The version that is declared.</summary>
    public const string Declared = "declared";

    /// <summary>The line of <c>accepted.txt</c>, without its reason; there only where nothing else is needed.</summary>
    public const string Accept = "accept";

    /// <summary>Whose fact changed.</summary>
    public const string Path = "path";

    /// <summary>The fact that changed.</summary>
    public const string Fact = "fact";

    private const string Was = "was";
    private const string Slot = "slot ";

    private static readonly ImmutableHashSet<string> AboutVersions =
    [
        RuleIds.BumpTooSmall, RuleIds.VersionOutOfOrder, RuleIds.MajorWithoutBreak, RuleIds.ReleasedVersionChanged,
    ];

    /// <summary>The properties of a finding.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="current">The contract that is declared.</param>
    /// <param name="released">What was released.</param>
    /// <param name="next">The version that answers for everything, or null.</param>
    public static ImmutableDictionary<string, string?> Of(
        Contracts.Comparison.Finding finding, ModelContract current, ReleasedContract released, Lazy<string?> next)
    {
        var ways = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        ways[Contract] = current.Id;
        ways[Declared] = current.Version;
        ways[Fact] = finding.Change.Fact;
        ways[Path] = finding.Change.Path;
        if ((finding.DeclaredBump < finding.RequiredBump || AboutVersions.Contains(finding.Rule)) && next.Value != current.Version)
            ways[Version] = next.Value;
        if (IsPrivate(finding.Change, current))
            return ways.ToImmutable();
        if (finding is { IsCovered: false, Acceptance: Acceptance.Needed } && finding.DeclaredBump >= finding.RequiredBump)
            ways[Accept] = AcceptLine.Write(new(finding.From, finding.To, finding.Change with { Reason = "" })).TrimEnd('\n');

        // What an earlier release said is not what the last one did.
        if (finding.Rule != RuleIds.BrokenSinceEarlierRelease)
            AddReleased(ways, finding, released);
        return ways.ToImmutable();
    }

    /// <summary>What the release said, word by word; null where the finding is not about a fact that was another.</summary>
    public static ImmutableArray<string>? Released(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(Was, out var count))
            return null;
        return [.. Enumerable.Range(0, int.Parse(count, CultureInfo.InvariantCulture)).Select(index => diagnostic.Properties[Word(index)]!)];
    }

    /// <summary>The slot a feature had, or null.</summary>
    public static int? ReleasedSlot(Diagnostic diagnostic, string feature) =>
        diagnostic.Properties.TryGetValue(Slot + feature, out var slot) && slot is not null
            ? int.Parse(slot, CultureInfo.InvariantCulture)
            : null;

    private static void AddReleased(
        ImmutableDictionary<string, string?>.Builder ways, Contracts.Comparison.Finding finding, ReleasedContract released)
    {
        var arrow = finding.Change.Change.ToList().IndexOf(AcceptedChange.Arrow);
        if (arrow < 0 && !finding.Change.Change.IsEmpty)
            return;
        ways[Was] = Numeral.Of(Math.Max(arrow, 0));
        for (var index = 0; index < arrow; index++)
            ways[Word(index)] = finding.Change.Change[index];
        if (finding.Change.Fact != "slot" || released.Baseline.Releases.FirstOrDefault(release => release.Contract.Version == finding.From) is not { } last)
            return;
        foreach (var feature in last.Contract.Features.Where(feature => (feature.Tensor ?? feature.Name) == finding.Change.Path))
            ways[Slot + feature.Name] = feature.Slot is { } slot ? Numeral.Of(slot) : null;
    }

    private static string Word(int index) => Was + " " + Numeral.Of(index);

    private static bool IsPrivate(AcceptedChange change, ModelContract current) =>
        change is { Scope: "in", Fact: "missing" or "other" or "category" or "range" or "unknown" }
        && current.Features.Any(feature => feature.Name == change.Path && feature.Sensitive);
}
