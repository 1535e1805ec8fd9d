using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>
/// Whether the frozen files are those that were released: listed and there, unlisted and not there, with the digest they had, each
/// after a release that is there too. One mistake is told once, where it was made.
/// </summary>
internal static class ReleaseChain
{
    public static IEnumerable<BaselineFinding> Check(
        IReadOnlyList<FrozenFile> files, ISet<string> unreadable, IReadOnlyList<Numbered<ReleasedLine>> released, ListState list)
    {
        if (list == ListState.Missing)
        {
            return files.Count == 0 ? [] :
            [
                BaselineFinding.Of(
                    RuleIds.FrozenFileChanged, files[0].File.Name, 1,
                    $"{BaselineFile.Released} is gone, so nothing says which versions were released; restore it from version control"),
            ];
        }

        return released.SelectMany((line, index) => Listed(line, index, files, unreadable, released))
            .Concat(files.Where(file => list == ListState.Whole && !released.Any(line => line.Value.Version == file.Version)).Select(NotListed))
            .Concat(files.SelectMany(file => Previous(file, files, unreadable)));
    }

    private static IEnumerable<BaselineFinding> Listed(
        Numbered<ReleasedLine> line, int index, IReadOnlyList<FrozenFile> files, ISet<string> unreadable,
        IReadOnlyList<Numbered<ReleasedLine>> released)
    {
        var version = line.Value.Version;
        var file = files.FirstOrDefault(candidate => candidate.Version == version);
        if (released.Take(index).Any(other => other.Value.Version == version))
            yield return At(RuleIds.BaselineNotReadable, line, $"{BaselineFile.Released} lists {version} a second time");
        else if (file is null && !unreadable.Contains(version))
            yield return At(RuleIds.FrozenFileChanged, line, $"{version} is released, but its file is gone; restore it from version control");
        else if (file is { IsChanged: false } && file.Digest != line.Value.Digest)
            yield return At(RuleIds.FrozenFileChanged, line, FrozenFileReader.Message(file.File, "it is not the one that was released"));
    }

    private static BaselineFinding At(string rule, Numbered<ReleasedLine> line, string message) =>
        BaselineFinding.Of(rule, BaselineFile.Released, line.Line, message);

    private static BaselineFinding NotListed(FrozenFile file) => BaselineFinding.Of(
        RuleIds.FrozenFileChanged, file.File.Name, 1,
        $"{file.File.Name} is not in {BaselineFile.Released}: it was written by hand; remove it, and freeze the version");

    private static IEnumerable<BaselineFinding> Previous(FrozenFile file, IReadOnlyList<FrozenFile> files, ISet<string> unreadable)
    {
        if (file.IsChanged || file.Frozen.Previous is not { } previous || unreadable.Contains(previous.Version))
            yield break;
        var before = files.FirstOrDefault(other => other.Version == previous.Version);
        if (before is null)
            yield return NotThere(file, $"it follows {previous.Version}, which is gone");
        else if (!before.IsChanged && before.Digest != previous.Digest)
            yield return NotThere(file, $"it follows another {previous.Version} than the one that is there");
    }

    private static BaselineFinding NotThere(FrozenFile file, string problem) =>
        BaselineFinding.Of(RuleIds.FrozenFileChanged, file.File.Name, 1, FrozenFileReader.Message(file.File, problem));
}
