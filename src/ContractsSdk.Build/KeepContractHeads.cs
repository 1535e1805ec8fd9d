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
        return Declared(Assemblies) is { } declaring && Tell(HeadKeeper.Keep(Project, declaring, ModelItems, mayWrite: !Locked));
    }
}
