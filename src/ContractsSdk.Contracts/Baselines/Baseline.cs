using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>What the files of a contract's folder say: which versions are released, what is accepted, and what is wrong with them.</summary>
public sealed class Baseline
{
    private readonly List<Numbered<Acknowledgement>> _acknowledgements;

    private Baseline(
        EquatableArray<Release> releases, List<Numbered<Acknowledgement>> acknowledgements, EquatableArray<BaselineFinding> findings) =>
        (Releases, _acknowledgements, Findings) = (releases, acknowledgements, findings);

    /// <summary>The releases that can be read.</summary>
    public EquatableArray<Release> Releases { get; }

    /// <summary>The lines of <c>accepted.txt</c> that can be read.</summary>
    public IEnumerable<Acknowledgement> Acknowledgements => _acknowledgements.Select(line => line.Value);

    /// <summary>The same, with where they stand.</summary>
    internal IReadOnlyList<Numbered<Acknowledgement>> AcceptedLines => _acknowledgements;

    /// <summary>What is wrong, by file and line.</summary>
    public EquatableArray<BaselineFinding> Findings { get; }

    /// <summary>Reads the files of one folder, in any order. Never throws.</summary>
    public static Baseline Read(IEnumerable<BaselineFile> files)
    {
        var all = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var findings = new List<BaselineFinding>();
        var frozen = new List<FrozenFile>();
        var memory = new FactMemory();
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in all.Where(FrozenFileReader.IsFrozen))
        {
            if (FrozenFileReader.Read(file, findings, memory) is { } read)
                frozen.Add(read);
            else
                unreadable.Add(file.Name.Substring(0, file.Name.Length - BaselineFile.Extension.Length));
        }

        var list = all.Find(file => file.Name == BaselineFile.Released);
        var released = ListReader.Read<ReleasedLine>(list, ReleasedLine.Read, findings);
        findings.AddRange(ReleaseChain.Check(frozen, unreadable, released, StateOf(list, findings)));
        var accepted = ListReader.Read<Acknowledgement>(all.Find(file => file.Name == BaselineFile.Accepted), AcceptLine.Read, findings);
        findings.AddRange(accepted.Where(line => !AcceptanceReason.IsOne(line.Value.Accepted.Reason)).Select(WithoutReason));
        return new(
            frozen.Select(file => file.ToRelease()).ToEquatableArray(),
            accepted,
            findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ToEquatableArray());
    }

    /// <summary>The lines of <c>accepted.txt</c> that a comparison had no use for.</summary>
    public IEnumerable<BaselineFinding> Unused(ComparisonResult result) =>
        from line in _acknowledgements
        where result.Unused.Contains(line.Value)
        select BaselineFinding.Of(
            RuleIds.AcceptanceUnused, BaselineFile.Accepted, line.Line,
            $"nothing that is declared now needs this line about {line.Value.Accepted.Rule}; remove it");

    /// <summary>That nobody declares the contract any more, told at its newest release; null when nothing was released.</summary>
    /// <param name="id">The contract's id: the name of its folder.</param>
    public BaselineFinding? Undeclared(string id) =>
        Releases.Where(release => release.Version is not null).OrderBy(release => release.Version).LastOrDefault() is { } newest
            ? BaselineFinding.Of(
                RuleIds.ContractIdChanged, newest.Contract.Version + BaselineFile.Extension, 1,
                $"The contract '{id}' is released, and no client here declares it any more; keep its client and its id, or remove its "
                + "folder if nobody depends on it")
            : null;

    private static ListState StateOf(BaselineFile? list, List<BaselineFinding> findings) =>
        list is null ? ListState.Missing
        : findings.Exists(finding => finding.File == list.Name) ? ListState.Damaged
        : ListState.Whole;

    private static BaselineFinding WithoutReason(Numbered<Acknowledgement> line) => BaselineFinding.Of(
        RuleIds.AcceptanceWithoutReason, BaselineFile.Accepted, line.Line,
        $"this line accepts {line.Value.Accepted.Rule} without a reason; write 'because' and why it is right");
}
