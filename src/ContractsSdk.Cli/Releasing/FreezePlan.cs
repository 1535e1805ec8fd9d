using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Checking;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Releasing;

/// <summary>What freezing one contract would write, or why it may not: looked at before anything is written, so that several are one act.</summary>
/// <param name="Id">The contract.</param>
/// <param name="Version">The version that would be released.</param>
/// <param name="Edits">What would be written; empty when refused.</param>
/// <param name="Refusals">Why not; empty when it may be.</param>
internal sealed record FreezePlan(string Id, string Version, EquatableArray<BaselineEdit> Edits, IReadOnlyList<Entry> Refusals)
{
    /// <summary>The plans for one contract, or for every one whose version is not released yet.</summary>
    public static IReadOnlyList<FreezePlan> Of(Project project, string? id, BuiltProject built, ComparisonOptions options)
    {
        var ids = ContractNames.Of(project, id);
        var stale = HeadCheck.Of(project, built).ToLookup(entry => entry.Contract);
        return [.. (id is null ? Workspace.Releases.Releasing.Unreleased(project.Folder) : ids)
            .Select(one => OfOne(project, one, [.. stale[one], .. stale[null]], options))];
    }

    private static FreezePlan OfOne(Project project, string id, IReadOnlyList<Entry> stale, ComparisonOptions options)
    {
        var folder = ContractFolder.Read(project.Folder, id);
        var head = HeadFile.Read(folder);
        if (head.Contract is not { } contract)
            return new(id, "", default, stale.Count > 0 ? stale : [.. EntriesOf.Files(project, [head.Problem!])]);
        var result = Freezing.Freeze(folder.Files, contract, options);
        IReadOnlyList<Entry> refusals = [.. stale, .. EntriesOf.Files(project, id, result.Refusals)];
        return new(id, contract.Version, refusals.Count == 0 ? result.Edits : default, refusals);
    }
}
