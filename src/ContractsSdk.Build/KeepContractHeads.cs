using System.Collections.Generic;
using System.IO;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Heads;
using Microsoft.Build.Framework;

namespace ContractsSdk.Build;

/// <summary>After the compiler: keeps the head of each contract that was compiled up to date.</summary>
public sealed class KeepContractHeads : ContractTask
{
    /// <summary>What the compiler wrote, for one target framework or several.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>Whether heads are kept where the project has no folder <c>contracts</c> and no model yet.</summary>
    public bool Begin { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (!Begin && Models.Length == 0 && !Project.HasContracts)
            return true;
        var declaring = new List<DeclaringAssembly>();
        foreach (var assembly in Assemblies)
        {
            var contracts = ContractAssembly.Read(assembly.ItemSpec, out var problem);
            if (contracts is null)
                Log.LogError("{0} cannot be read: {1}; build again", Path.GetFileName(assembly.ItemSpec), problem);
            else
                declaring.Add(new(Path.GetFileNameWithoutExtension(assembly.ItemSpec), contracts));
        }

        return Tell(HeadKeeper.Keep(Project, declaring, ModelItems, mayWrite: !Locked));
    }
}
