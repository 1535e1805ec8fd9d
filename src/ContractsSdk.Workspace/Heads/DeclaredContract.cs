using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Workspace.Assemblies;

namespace ContractsSdk.Workspace.Heads;

/// <summary>A contract that a project declares, in whatever number of assemblies it was compiled to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Assembly">The simple name of the assemblies.</param>
/// <param name="Client">The class that declares it.</param>
/// <param name="Text">Its text.</param>
internal sealed record DeclaredContract(string Id, string Assembly, string Client, string Text)
{
    /// <summary>Why nobody can say what the contract is; null when it is one.</summary>
    public string? Disagreement { get; init; }

    /// <summary>The contracts of a project, ordinal by id.</summary>
    public static IEnumerable<DeclaredContract> Of(IEnumerable<DeclaringAssembly> assemblies) => assemblies
        .SelectMany(assembly => assembly.Contracts, (assembly, contract) => new DeclaredContract(contract.Id, assembly.Name, contract.Client, contract.Text))
        .GroupBy(contract => contract.Id, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Merged([.. group]));

    private static DeclaredContract Merged(IReadOnlyList<DeclaredContract> contracts)
    {
        string[] clients = [.. contracts.Select(contract => contract.Client).Distinct(StringComparer.Ordinal)];
        var isOne = contracts.Select(contract => contract.Text).Distinct(StringComparer.Ordinal).Count() == 1;
        return contracts[0] with
        {
            Disagreement = clients.Length > 1 ? $"{string.Join(" and ", clients)} both declare the contract '{contracts[0].Id}'"
                : !isOne ? $"the target frameworks of the project declare '{contracts[0].Id}' differently; a contract has one head"
                : null,
        };
    }
}
