using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Build;

/// <summary>Before the compiler: keeps the signature beside each model up to date.</summary>
public sealed class KeepModelSignatures : ContractTask
{
    /// <summary>Where it is remembered which files were read.</summary>
    public string? Cache { get; set; }

    /// <inheritdoc/>
    public override bool Execute() => Tell(SignatureKeeper.Keep(ModelItems, mayWrite: !Locked, Cache));
}
