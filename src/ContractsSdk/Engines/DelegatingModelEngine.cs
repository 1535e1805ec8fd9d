using System;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Engines;

/// <summary>
/// An engine around another one: for what is to happen to every run (a record of it, a fault on purpose). Override what is to be otherwise,
/// mostly <see cref="CreateSlot"/> with a <see cref="DelegatingEngineSlot"/>; everything else is the other engine's.
/// </summary>
/// <param name="inner">The engine; disposed with this one.</param>
public abstract class DelegatingModelEngine(ModelEngine inner) : ModelEngine
{
    /// <summary>The engine this one stands in front of.</summary>
    protected ModelEngine Inner => inner;

    /// <inheritdoc/>
    public override string Name => inner.Name;

    /// <inheritdoc/>
    public override ModelSignature Signature => inner.Signature;

    /// <inheritdoc/>
    public override string? ModelVersion => inner.ModelVersion;

    /// <inheritdoc/>
    public override string? GoldenDigest => inner.GoldenDigest;

    /// <inheritdoc/>
    public override ModelOrigin? Origin => inner.Origin;

    /// <inheritdoc/>
    public override bool IsRemote => inner.IsRemote;

    /// <inheritdoc/>
    public override EngineSlot CreateSlot(TensorPlan plan, int capacity) => inner.CreateSlot(plan, capacity);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return inner.DisposeAsync();
    }
}
