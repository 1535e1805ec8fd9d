using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Settings;

namespace ContractsSdk.Workspace.Releases;

/// <summary>Freezes the contracts of a project, as their heads state them.</summary>
public static class Releasing
{
    /// <summary>The contracts whose head declares a version that is not released, ordinal.</summary>
    public static IEnumerable<string> Unreleased(ProjectFolder project) =>
        from id in project.ContractIds()
        let folder = ContractFolder.Read(project, id)
        where folder.Head is not null && !(folder.ReadHead(out _) is { } head && IsReleased(folder, head.Contract.Version))
        select id;

    /// <summary>
    /// Releases a contract, or says why not; all of its files are written or none. Whether the head is what the code declares is for the
    /// caller to know.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="id">The contract.</param>
    public static KeptFiles Freeze(ProjectFolder project, string id)
    {
        var folder = ContractFolder.Read(project, id);
        if (folder.ReadHead(out var problem) is not { } head)
            return new([], [problem!]);
        var result = Freezing.Freeze(folder.Files, head.Contract, ProjectSettings.Read(project, out _));
        var findings = result.Refusals.Select(folder.Of).ToList();
        var written = FolderEdits.Write(project, id, result.Edits, out var trouble);
        if (trouble is not null)
            findings.Add(new(RuleIds.FrozenFileChanged, RuleLevel.Error, folder.NameOfFile(BaselineFile.Released), 1, trouble + "; nothing was"));
        var deleted = result.Edits.Where(edit => edit.Text is null).Select(edit => folder.NameOfFile(edit.Name)).Intersect(written).ToList();
        return new([.. written.Except(deleted)], findings) { Deleted = deleted };
    }

    internal static bool IsReleased(ContractFolder folder, string version) => folder.Baseline.Releases.Any(
        release => release.Version is { } released && released.Equals(ContractVersion.Read(version, out _)));
}
