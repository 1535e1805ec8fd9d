using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>Answers for one finding, for one transition, with a reason.</summary>
public static class Accepting
{
    /// <summary>Says what <c>accepted.txt</c> becomes, or why not. Never throws, and writes nothing.</summary>
    /// <param name="files">The files of the contract's folder, in any order.</param>
    /// <param name="current">The contract that is declared now.</param>
    /// <param name="request">What is accepted, and why.</param>
    /// <param name="options">What the project decided about the rules; the catalogue's when null.</param>
    public static AcceptResult Accept(
        IEnumerable<BaselineFile> files, ModelContract current, AcceptRequest request, ComparisonOptions? options = null)
    {
        var folder = files.ToList();
        var baseline = Baseline.Read(folder);
        if (!AcceptanceReason.IsOne(request.Reason))
            return Refused(RuleIds.AcceptanceWithoutReason, $"{request.Rule} is accepted with a reason: say why it is right");
        if (baseline.Findings.FirstOrDefault(IsInTheWay) is { } broken)
            return new(null, null, broken);
        var found = ContractComparer.Compare(baseline.Releases, current, baseline.Acknowledgements, options).Findings
            .Where(finding => finding.Rule == request.Rule)
            .ToList();
        var meant = found.FindAll(finding => request.Subject is null || IsAbout(finding.Change, request.Subject));
        return meant.Count == 1 ? Accept(folder, baseline, meant[0], request.Reason) : Refused(request.Rule, Choice(request, found, meant));
    }

    private static AcceptResult Accept(List<BaselineFile> folder, Baseline baseline, Finding finding, string reason)
    {
        if (finding.Acceptance != Acceptance.Needed)
        {
            return Refused(finding.Rule, finding.Acceptance == Acceptance.Impossible
                ? $"{finding.Rule} cannot be accepted: it is a contradiction, to be mended. {finding.Message}"
                : $"{finding.Rule} needs no line: the version answers for it. {finding.Message}");
        }

        var accepted = new Acknowledgement(finding.From, finding.To, finding.Change with { Reason = reason });
        var text = folder.Find(file => file.Name == BaselineFile.Accepted)?.Text;
        var line = baseline.AcceptedLines.FirstOrDefault(other => IsSame(other.Value, accepted));
        if (line.Value is null)
            return new(accepted, new(BaselineFile.Accepted, ListText.With(text, AcceptLine.Write(accepted))), null);
        if (AcceptanceReason.IsOne(line.Value.Accepted.Reason))
            return Refused(finding.Rule, $"{finding.Rule} is accepted already: {line.Value.Accepted.Reason}", line.Line);
        return new(accepted, new(BaselineFile.Accepted, ListText.Replacing(text!, line.Line, AcceptLine.Write(accepted))), null);
    }

    // A line that only lacks its reason may get it.
    private static bool IsInTheWay(BaselineFinding finding) =>
        finding.Level == RuleLevel.Error && finding.Rule != RuleIds.AcceptanceWithoutReason;

    private static bool IsSame(Acknowledgement left, Acknowledgement right) =>
        left.From == right.From && left.To == right.To && left.Accepted.IsFor(right.Accepted);

    private static bool IsAbout(AcceptedChange change, string subject) =>
        subject == change.Path || subject == change.Fact
        || subject == Words(change.Scope, change.Path) || subject == Words(change.Path, change.Fact)
        || subject == Words(change.Scope, change.Path, change.Fact);

    private static string Words(params string?[] words) => string.Join(" ", words.OfType<string>());

    private static string Choice(AcceptRequest request, List<Finding> found, List<Finding> meant)
    {
        var choice = string.Join(", ", (meant.Count > 0 ? meant : found)
            .Select(finding => $"'{Words(finding.Change.Scope, finding.Change.Path, finding.Change.Fact)}'"));
        return found.Count == 0 ? $"{request.Rule} finds nothing in what is declared now, so there is nothing to accept"
            : meant.Count == 0 ? $"{request.Rule} finds nothing about '{request.Subject}'; it is about {choice}"
            : $"{request.Rule} finds several changes; say which: {choice}";
    }

    private static AcceptResult Refused(string rule, string message, int line = 1) =>
        new(null, null, new(rule, BaselineFile.Accepted, line, RuleLevel.Error, message));
}
