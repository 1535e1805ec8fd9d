using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>
/// Releases a contract: its text becomes a file that never changes, chained to the release before it and signed with its own checksum,
/// and what was accepted on the way goes into it. Whether the head is what the code declares is for the caller to know.
/// </summary>
public static class Freezing
{
    /// <summary>Says what there is to write, or why not. Never throws, and writes nothing.</summary>
    /// <param name="files">The files of the contract's folder, in any order.</param>
    /// <param name="head">The contract, as its head states it.</param>
    /// <param name="options">What the project decided about the rules; the catalogue's when null.</param>
    public static FreezeResult Freeze(IEnumerable<BaselineFile> files, ModelContract head, ComparisonOptions? options = null)
    {
        var folder = files.ToList();
        var baseline = Baseline.Read(folder);
        var comparison = ContractComparer.Compare(baseline.Releases, head, baseline.Acknowledgements, options);
        var refusals = FreezeRefusals.Of(folder, baseline, head, comparison).ToEquatableArray();
        return new(refusals.IsEmpty ? Edits(folder, baseline, head, comparison).ToEquatableArray() : default, refusals, comparison);
    }

    private static IEnumerable<BaselineEdit> Edits(
        List<BaselineFile> folder, Baseline baseline, ModelContract head, ComparisonResult comparison)
    {
        string? TextOf(string name) => folder.Find(file => file.Name == name)?.Text;

        var used = baseline.AcceptedLines.Where(line => !comparison.Unused.Contains(line.Value)).ToList();
        var previous = Before(baseline, head);
        var frozen = new FrozenContract(
            head,
            previous is null ? null : new(previous, Digest.Of(TextOf(previous + BaselineFile.Extension)!)),
            used.Select(line => line.Value.Accepted).Distinct().ToEquatableArray()).Write();
        yield return new(head.Version + BaselineFile.Extension, frozen);
        yield return new(
            BaselineFile.Released,
            ListText.With(TextOf(BaselineFile.Released), new ReleasedLine(head.Version, Digest.Of(frozen)).Write()));
        if (used.Count > 0)
            yield return new(BaselineFile.Accepted, ListText.Without(TextOf(BaselineFile.Accepted)!, used.ConvertAll(line => line.Line)));
    }

    private static string? Before(Baseline baseline, ModelContract head)
    {
        var version = ContractVersion.Read(head.Version, out _)!;
        return baseline.Releases
            .Where(release => release.Version is { } other && other < version)
            .OrderBy(release => release.Version)
            .LastOrDefault()?.Contract.Version;
    }
}
