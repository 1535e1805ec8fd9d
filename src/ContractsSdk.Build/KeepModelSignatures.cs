using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Workspace.Models;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ContractsSdk.Build;

/// <summary>Before the compiler: keeps the signature beside each model up to date.</summary>
public sealed class KeepModelSignatures : ContractTask
{
    /// <summary>Where it is remembered which files were read.</summary>
    public string? Cache { get; set; }

    /// <summary>The files with weights that the models name, as their signatures list them, with <c>Link</c> for where they go.</summary>
    [Output]
    public ITaskItem[] Weights { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var told = Tell(SignatureKeeper.Keep(ModelItems, mayWrite: !Locked, Cache));
        Weights = [.. ModelItems.SelectMany(model => model.Weights()).Select(Item)];
        return told;
    }

    private static TaskItem Item((string File, string Link) weights) =>
        new(weights.File, new Dictionary<string, string> { ["Link"] = weights.Link });
}
