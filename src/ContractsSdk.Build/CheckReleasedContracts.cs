using ContractsSdk.Workspace.Releases;
using Microsoft.Build.Framework;

namespace ContractsSdk.Build;

/// <summary>Before a package is made: what others will rely on must have been released.</summary>
public sealed class CheckReleasedContracts : ContractTask
{
    /// <summary>What the compiler wrote.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute() =>
        Declared(Assemblies) is { } declaring && Tell(new([], PackedContracts.Unreleased(Project, declaring, Locked)));
}
