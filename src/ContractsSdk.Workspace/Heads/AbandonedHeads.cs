using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Heads;

/// <summary>Heads that an assembly wrote for contracts it declares no more.</summary>
internal static class AbandonedHeads
{
    public static IEnumerable<ProjectFinding> Of(ProjectFolder project, IReadOnlyList<DeclaringAssembly> assemblies, bool mayWrite)
    {
        var names = new HashSet<string>(assemblies.Select(assembly => assembly.Name), StringComparer.Ordinal);
        var declared = new HashSet<string>(assemblies.SelectMany(assembly => assembly.Contracts).Select(contract => contract.Id), StringComparer.Ordinal);
        return from id in project.ContractIds()
               where !declared.Contains(id)
               let head = ContractFolder.Read(project, id).Head
               where head is { Problem: null } && HeadContract.Read(head.Text).Head is { } read && names.Contains(read.Assembly)
               select new ProjectFinding(
                   RuleIds.HeadOutOfDate, mayWrite ? RuleLevel.Warning : RuleLevel.Error, ContractFolder.NameOfFile(id, BaselineFile.Head), 1,
                   $"nothing declares '{id}' any more; delete the head, and the folder if it was never released");
    }
}
