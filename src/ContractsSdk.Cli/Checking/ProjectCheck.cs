using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Heads;
using ContractsSdk.Workspace.Models;
using ContractsSdk.Workspace.Settings;

namespace ContractsSdk.Cli.Checking;

/// <summary>The gate: everything of a project's contracts that can be wrong. Writes nothing.</summary>
internal static class ProjectCheck
{
    public static Report Of(Project project, BuiltProject built)
    {
        var options = ProjectSettings.Read(project.Folder, out var settings);
        var kept = HeadKeeper.Keep(project.Folder, built.Assemblies, built.Models, mayWrite: false).Findings
            .Concat(SignatureKeeper.Keep(built.Models, mayWrite: false).Findings)
            .Concat(settings);
        var entries = EntriesOf.Files(project, kept).ToList();

        // Held against the assembly a file has been told of already, in better words.
        var told = entries.Select(entry => (entry.File, entry.Rule)).ToHashSet();
        foreach (var id in project.Folder.ContractIds())
            entries.AddRange(ContractCheck.Of(project, built, id, options).Where(entry => entry.Change is not null || !told.Contains((entry.File, entry.Rule))));
        entries.AddRange(project.Folder.StrayFolders().Select(name => Stray(project, name)));
        return new(entries, Remarks(project, built)) { TellsWaysOut = true };
    }

    private static Entry Stray(Project project, string name) => new(
        null, RuleIds.InvalidContractId, RuleLevel.Warning, project.NameOf($"{ProjectFolder.Contracts}/{name}"), 1,
        $"'{name}' cannot be a contract id, so nobody reads the files of this folder. {ContractId.ProblemOf(name)}");

    private static IEnumerable<string> Remarks(Project project, BuiltProject built)
    {
        if (built.Remark is { } remark)
            yield return remark;
        var ids = project.Folder.ContractIds()
            .Concat(built.Assemblies.SelectMany(assembly => assembly.Contracts).Select(contract => contract.Id))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        yield return ids.Count == 0 ? "the project declares no contract" : $"checked {string.Join(", ", ids)}";
    }
}
