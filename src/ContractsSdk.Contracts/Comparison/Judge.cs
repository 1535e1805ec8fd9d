using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Turns changes into findings: held against the version that is declared, what was accepted, and what the project decided.</summary>
internal sealed class Judge(ContractVersion version, IReadOnlyList<Acknowledgement> acknowledgements, ComparisonOptions options)
{
    private readonly HashSet<Acknowledgement> _used = [];

    public IEnumerable<Acknowledgement> Unused => acknowledgements.Where(line => !_used.Contains(line));

    /// <param name="change">The change.</param>
    /// <param name="release">What the contract is compared with, or null.</param>
    public Finding Of(Change change, Release? release)
    {
        // A change since an earlier release is judged as what it is.
        var judged = change.Rule.Id == RuleIds.BrokenSinceEarlierRelease && change.Root is { } root ? root : change;
        var (verdict, breaks) = (judged.Verdict, judged.Rule.Breaks);
        var required = options.Bumps.TryGetValue(judged.Rule.Id, out var bump) ? bump : verdict.Bump;
        var declared = release?.Version is { } from ? VersionStep.Between(from, version) : VersionBump.None;
        var isAccepted = IsAccepted(change, release);
        var isCovered = declared >= required
            && (verdict.Acceptance == Acceptance.NotNeeded || (verdict.Acceptance == Acceptance.Needed && isAccepted));
        return new()
        {
            Rule = change.Rule.Id,
            Root = change.Root?.Rule.Id,
            Change = change.Fact,
            From = release?.Contract.Version ?? "",
            To = version.ToString(),
            Class = verdict.Class,
            Breaks = breaks,
            RequiredBump = required,
            DeclaredBump = declared,
            Acceptance = verdict.Acceptance,
            IsCovered = isCovered,
            Level = Level(judged, verdict, isCovered, release),
            CatalogueLevel = verdict.Level,
            What = FindingText.What(change),
            Message = FindingText.Of(change, breaks, FindingText.Needs(required, declared, verdict.Acceptance, isAccepted)),
        };
    }

    private RuleLevel Level(Change change, Verdict verdict, bool isCovered, Release? release)
    {
        var uncovered = options.Levels.TryGetValue(change.Rule.Id, out var configured) ? configured : verdict.Level;
        var level = isCovered ? Least(uncovered, RuleLevel.Info) : uncovered;
        if (level == RuleLevel.None)
            return level;
        if (options.Rollback && (change.Rule.Breaks & Breaks.Rollback) != 0 && level < RuleLevel.Warning)
            level = RuleLevel.Warning;
        if (verdict.Class == RuleClass.Break && VersionStep.IsUnstable(version))
            level = Least(level, RuleLevel.Warning);

        // What was released under an older set of rules is told about the newer ones, never judged by them.
        return release is not null && RuleSets.Compare(change.Rule.Since, release.Contract.Rules) > 0 ? Least(level, RuleLevel.Info) : level;
    }

    private bool IsAccepted(Change change, Release? release)
    {
        var lines = acknowledgements
            .Where(line => line.From == release?.Contract.Version && line.To == version.ToString() && line.Accepted.IsFor(change.Fact))
            .ToList();
        _used.UnionWith(lines);
        return lines.Exists(line => AcceptanceReason.IsOne(line.Accepted.Reason));
    }

    private static RuleLevel Least(RuleLevel left, RuleLevel right) => (RuleLevel)Math.Min((int)left, (int)right);
}
