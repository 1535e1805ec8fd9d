using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Findings about the version itself.</summary>
internal static class VersionChanges
{
    private const string Fact = "version";

    public static Change NoBaseline(ModelContract current) => One(current, RuleIds.NoBaseline, Fact, [], []);

    /// <summary>No release precedes the version.</summary>
    public static Change Before(ModelContract current, Release first) =>
        One(current, RuleIds.VersionOutOfOrder, Fact, [first.Contract.Version], [current.Version]);

    public static Change OtherId(ModelContract current, Release last) =>
        One(current, RuleIds.ContractIdChanged, "id", [last.Contract.Id], [current.Id]);

    /// <summary>The same version is released: the contract must be that one, whatever the rules have become.</summary>
    public static IEnumerable<Change> OfReleased(ModelContract current, Release same)
    {
        var (released, declared) = (WithoutMembers(ContractOrder.Sorted(same.Contract)), WithoutMembers(current with { Rules = same.Contract.Rules }));
        if (released with { ModelDigest = null } != declared with { ModelDigest = null })
        {
            var facts = ChangedFacts.Between(released, declared);
            yield return One(current, RuleIds.ReleasedVersionChanged, Fact, [], [], string.Join(", ", facts)) with { Subject = $"'{current.Version}'" };
        }
        else if (released.ModelDigest is { } old && declared.ModelDigest is { } @new && old != @new)
        {
            yield return One(current, RuleIds.ModelReplaced, "sha256", [old], [@new]) with { Subject = $"'{current.Version}'" };
        }
    }

    /// <summary>What the version says about itself, given what was found.</summary>
    public static List<Change> Of(ModelContract current, ContractVersion version, Release last, IReadOnlyList<Finding> findings) =>
        [.. All(current, version, last, findings)];

    private static IEnumerable<Change> All(
        ModelContract current, ContractVersion version, Release last, IReadOnlyList<Finding> findings)
    {
        string[] from = [last.Contract.Version];
        string[] to = [current.Version];
        if (last.Version is not { } previous)
            yield break;
        var step = VersionStep.Between(previous, version);
        if (version.Prerelease.IsEmpty && previous.Prerelease.IsEmpty && !VersionStep.IsNext(previous, version))
            yield return One(current, RuleIds.VersionOutOfOrder, Fact, from, to) with { IsMilder = true };

        // A break that needs more says so itself, as loud as the project wants it; what was only added does not.
        var quiet = findings.Where(finding => finding.CatalogueLevel < RuleLevel.Warning && finding.RequiredBump > step).ToList();
        if (quiet.Count > 0)
        {
            yield return One(current, RuleIds.BumpTooSmall, Fact, from, to) with
            {
                Subject = FindingText.Word(quiet.Max(finding => finding.RequiredBump)),
            };
        }

        if (version.Major > previous.Major && previous.Major > 0 && !findings.Any(finding => finding.RequiredBump == VersionBump.Major))
            yield return One(current, RuleIds.MajorWithoutBreak, Fact, from, to);
        if (VersionStep.IsUnstable(version) && findings.Any(finding => finding.Class == RuleClass.Break && finding.Level == RuleLevel.Warning))
            yield return One(current, RuleIds.VersionPromisesNothing, Fact, from, to);
        if (RuleSets.Compare(last.Contract.Rules, RuleSets.Current) < 0)
            yield return One(current, RuleIds.RuleSetOlder, "rules", [last.Contract.Rules], [RuleSets.Current]);
    }

    // What a C# member is called is found again by: it promises nothing. What shape the types have callers compile against.
    private static ModelContract WithoutMembers(ModelContract contract) => contract with
    {
        Features = contract.Features.Select(feature => feature with { ClrName = null }).ToEquatableArray(),
        Outputs = contract.Outputs.Select(output => output with { ClrName = null }).ToEquatableArray(),
    };

    private static Change One(ModelContract contract, string rule, string fact, string[] old, string[] @new, string? shown = null)
    {
        var changes = SubjectOf.Contract(contract);
        changes.Add(rule, fact, old, @new);
        var change = changes.Single();
        return shown is null ? change : change with { Old = shown };
    }
}
