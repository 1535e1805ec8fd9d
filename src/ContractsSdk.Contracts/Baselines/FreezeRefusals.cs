using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>What stands against a release. What makes the rest meaningless is told alone.</summary>
internal static class FreezeRefusals
{
    public static IReadOnlyList<BaselineFinding> Of(
        List<BaselineFile> folder, Baseline baseline, ModelContract head, ComparisonResult comparison)
    {
        // The head as it lies there says who declares it, too.
        var lines = new ContractLines(folder.Find(file => file.Name == BaselineFile.Head)?.Text ?? ContractText.Write(head));
        var unnamed = OfNames(head, lines).ToList();
        if (unnamed.Count > 0)
            return unnamed;
        var broken = baseline.Findings.Where(finding => finding.Level == RuleLevel.Error).ToList();
        if (broken.Count > 0)
            return broken;
        List<BaselineFinding> open = [.. head.UnknownFacts.Select(fact => Unknown(fact, lines)), .. Open(comparison, lines)];
        return open.Count == 0 && IsReleased(folder, baseline, head) ? [Released(head, lines)] : open;
    }

    private static IEnumerable<BaselineFinding> OfNames(ModelContract head, ContractLines lines)
    {
        if (ContractId.ProblemOf(head.Id) is { } idProblem)
            yield return Error(RuleIds.InvalidContractId, lines.Of(Fact("id", head.Id)), $"'{head.Id}' cannot be a contract id. {idProblem}");
        var version = ContractVersion.Read(head.Version, out var problem);
        if (version is { Build: not null })
            problem = "What follows '+' says where a version was made, not which it is: release it without.";
        if (problem is not null)
            yield return Error(RuleIds.InvalidContractVersion, lines.Of(Fact("version", head.Version)), $"'{head.Version}' cannot be released. {problem}");
    }

    /// <summary>What neither the version nor a line with a reason answers for.</summary>
    private static IEnumerable<BaselineFinding> Open(ComparisonResult comparison, ContractLines lines) =>
        from finding in comparison.Findings
        where !finding.IsCovered && finding.Level >= RuleLevel.Warning
        select new BaselineFinding(finding.Rule, BaselineFile.Head, lines.Of(finding.Change), finding.Level, finding.Message);

    private static bool IsReleased(List<BaselineFile> folder, Baseline baseline, ModelContract head) =>
        folder.Exists(file => string.Equals(file.Name, head.Version + BaselineFile.Extension, StringComparison.OrdinalIgnoreCase))
        || baseline.Releases.Any(release => Equals(release.Version, ContractVersion.Read(head.Version, out _)));

    private static BaselineFinding Released(ModelContract head, ContractLines lines) => Error(
        RuleIds.ReleasedVersionChanged, lines.Of(Fact("version", head.Version)),
        $"The version '{head.Version}' is released already, so there is nothing to freeze; declare the next version");

    private static BaselineFinding Unknown(ContractFact fact, ContractLines lines) => Error(
        RuleIds.BaselineNotReadable, lines.Of(fact),
        $"{BaselineFile.Head} has the fact '{fact.Scope} {fact.Name}', which this version of the library does not know; "
        + "what nobody understands is not released");

    private static ContractFact Fact(string name, string value) => new("contract", null, name, Values.EquatableArray.Of(value));

    private static BaselineFinding Error(string rule, int line, string message) =>
        new(rule, BaselineFile.Head, line, RuleLevel.Error, message);
}
