using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>
/// What is broken since an earlier release of the same major version though not since the last: a release broke it without
/// answering for it. What was accepted, or bumped, where it happened does not come back; nor does what the last step tells anyway.
/// </summary>
/// <param name="releases">The releases of the major version, oldest first.</param>
/// <param name="current">The contract that is declared.</param>
/// <param name="retired">Every name that was ever retired.</param>
internal sealed class EarlierReleases(IReadOnlyList<Release> releases, ModelContract current, ISet<string> retired)
{
    // Only when an earlier release is broken: as a rule none is.
    private readonly Lazy<List<Step>> _steps = new(() => [.. releases.Select((release, index) => index + 1 < releases.Count
        ? new Step(release, releases[index + 1], Between(release, releases[index + 1].Contract, retired))
        : new Step(release, null, Between(release, current, retired)))]);

    private sealed record Step(Release From, Release? To, IReadOnlyList<Change> Changes);

    public IEnumerable<Change> Changes()
    {
        var told = new HashSet<(string, string?, string)>();
        for (var index = releases.Count - 2; index >= 0; index--)
        {
            foreach (var change in Between(releases[index], current, retired).Where(change => IsBroken(change) && !IsSettled(change, index)))
            {
                if (told.Add((change.Fact.Scope, change.Fact.Path, change.Fact.Fact)))
                    yield return Since(releases[index], change);
            }
        }
    }

    private static bool IsBroken(Change change) => change.Verdict.Class is RuleClass.Break or RuleClass.Meaning;

    private bool IsSettled(Change change, int index)
    {
        // A later release may have answered for all that came of it since.
        var since = Since(releases[index], change).Fact;
        if (releases.Skip(index + 1).Any(release => release.Accepts(since)))
            return true;
        var names = Names(change);
        var touching = _steps.Value.Skip(index)
            .SelectMany(step => step.Changes.Where(other => IsSame(other, change, names)).Select(other => (Step: step, Change: other)))
            .ToList();
        return touching.Exists(touch => touch.Step.To is null) || touching.TrueForAll(touch => IsCovered(touch.Step, touch.Change));
    }

    private static bool IsCovered(Step step, Change change) =>
        step.From.Version is { } from && step.To!.Version is { } to
        && VersionStep.Between(from, to) >= change.Verdict.Bump
        && (change.Verdict.Acceptance != Acceptance.Needed || step.To.Accepts(change.Fact));

    // Whether it is about the same fact, or about the thing being there at all.
    private static bool IsSame(Change step, Change whole, HashSet<string> names) =>
        step.Fact.Scope == whole.Fact.Scope
        && (step.Fact.Path == whole.Fact.Path || (step.Fact.Path is not null && names.Contains(step.Fact.Path))
            || (step.FormerPath is not null && names.Contains(step.FormerPath)))
        && (step.Fact.Fact == whole.Fact.Fact || IsPresence(step) || IsPresence(whole));

    private static bool IsPresence(Change change) => change.Fact.Fact is "feature" or "output" or "name" or "retired";

    private HashSet<string> Names(Change change)
    {
        var names = new HashSet<string>(
            new[] { change.Fact.Path, change.FormerPath }.OfType<string>(), StringComparer.Ordinal);
        foreach (var feature in current.Features.Where(feature => change.Fact.Scope == "in" && names.Contains(feature.Name)))
            names.UnionWith(feature.FormerNames);
        foreach (var output in current.Outputs.Where(output => change.Fact.Scope == "out" && names.Contains(output.Name)))
            names.UnionWith(output.FormerNames);
        return names;
    }

    // Without the model: what it was fed along the way is judged step by step.
    private static IReadOnlyList<Change> Between(Release before, ModelContract after, ISet<string> retired) =>
        Differences.Between(before.Contract with { ModelDigest = null }, after, retired);

    private static Change Since(Release release, Change change) => change with
    {
        Rule = RuleCatalogue.Of(RuleIds.BrokenSinceEarlierRelease),
        Fact = change.Fact with { Rule = RuleIds.BrokenSinceEarlierRelease },
        IsMilder = false,
        Root = change,
        Since = release,
    };
}
