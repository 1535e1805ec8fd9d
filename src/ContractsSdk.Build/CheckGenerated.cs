using ContractsSdk.Workspace.Compiling;
using Microsoft.Build.Framework;

namespace ContractsSdk.Build;

/// <summary>After the compiler: looks whether the clients have their other halves, and the rules ran.</summary>
public sealed class CheckGenerated : ContractTask
{
    /// <summary>What the compiler wrote.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>The name of the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Whether the compiler ran analyzers.</summary>
    public bool RulesRan { get; set; }

    /// <inheritdoc/>
    public override bool Execute() =>
        Declared(Assemblies) is { } declaring && Tell(new([], GeneratedClients.Check(ProjectFile, declaring, RulesRan)));
}
