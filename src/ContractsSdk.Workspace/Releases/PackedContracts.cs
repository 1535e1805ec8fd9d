using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Releases;

/// <summary>Contracts that go out with a package.</summary>
public static class PackedContracts
{
    /// <summary>The stable versions that nobody released. Others would rely on what may still change.</summary>
    /// <param name="project">The project.</param>
    /// <param name="assemblies">What is packed.</param>
    /// <param name="isLocked">Whether they are errors.</param>
    public static IReadOnlyList<ProjectFinding> Unreleased(ProjectFolder project, IEnumerable<DeclaringAssembly> assemblies, bool isLocked) =>
    [
        .. from embedded in assemblies.SelectMany(assembly => assembly.Contracts).GroupBy(contract => contract.Id, StringComparer.Ordinal)
           let contract = ContractText.Read(embedded.First().Text).Contract
           where contract is not null && IsStable(contract.Version) && ContractId.ProblemOf(contract.Id) is null
           where !Releasing.IsReleased(ContractFolder.Read(project, contract.Id), contract.Version)
           select new ProjectFinding(
               RuleIds.PackedUnreleased, isLocked ? RuleLevel.Error : RuleLevel.Warning,
               ContractFolder.NameOfFile(contract.Id, BaselineFile.Released), 1,
               $"'{contract.Id}' {contract.Version} goes out with a package and is not released; freeze it first"),
    ];

    private static bool IsStable(string version) =>
        ContractVersion.Read(version, out _) is { Major: > 0, Prerelease.IsEmpty: true };
}
