using ContractsSdk.Contracts.Comparison;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>A frozen file that could be read.</summary>
internal sealed record FrozenFile(BaselineFile File, FrozenContract Frozen)
{
    public string Version => Frozen.Contract.Version;

    public string Digest { get; } = Baselines.Digest.Of(File.Text);

    /// <summary>Whether something was found wrong with it that others need not repeat.</summary>
    public bool IsChanged { get; init; }

    public Release ToRelease() => new(Frozen.Contract, Frozen.Accepted);
}
