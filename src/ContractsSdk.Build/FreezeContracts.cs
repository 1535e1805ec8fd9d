using System.Linq;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Releases;

namespace ContractsSdk.Build;

/// <summary>Releases what the heads of a project say. A person's act: no build does it by itself.</summary>
public sealed class FreezeContracts : ContractTask
{
    /// <summary>The contract; empty for every one whose version is not released yet.</summary>
    public string? ContractId { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        string[] ids = string.IsNullOrEmpty(ContractId) ? [.. Releasing.Unreleased(Project)] : [ContractId!];
        if (ids.Length == 0)
            Log.LogMessage(Microsoft.Build.Framework.MessageImportance.High, "every declared version is released already");
        var kept = ids.Select(id => Releasing.Freeze(Project, id)).ToList();
        return Tell(new KeptFiles([.. kept.SelectMany(one => one.Written)], [.. kept.SelectMany(one => one.Findings)])
        {
            Deleted = [.. kept.SelectMany(one => one.Deleted)],
        });
    }
}
