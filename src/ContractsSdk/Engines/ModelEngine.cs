using System;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Engines;

/// <summary>
/// One loaded model, wherever it runs. The door between clients and engines: clients know nothing else of an engine.
/// Thread-safe: any thread may ask for slots, and each slot serves one call at a time.
/// </summary>
public abstract class ModelEngine : IAsyncDisposable
{
    /// <summary>Engine and version, for example <c>onnxruntime 1.30.0</c>. Appears in telemetry: a handful of values, never a path.</summary>
    public abstract string Name { get; }

    /// <summary>What the model offers.</summary>
    public abstract ModelSignature Signature { get; }

    /// <summary>The version the model's manifest states, or null; the digest's first 12 digits stand in for it.</summary>
    public virtual string? ModelVersion => null;

    /// <summary>The digest of the golden rows that the model's manifest states it was accepted with, or null.</summary>
    public virtual string? GoldenDigest => null;

    /// <summary>The files the model was read from, as they looked before they were read; null where it came from none.</summary>
    public virtual ModelOrigin? Origin => null;

    /// <summary>Whether a run leaves the process; then asynchronous calls do not block while it is away.</summary>
    public virtual bool IsRemote => false;

    /// <summary>
    /// Makes the memory for one call at a time. The plan has been checked against <see cref="Signature"/> before.
    /// </summary>
    /// <param name="plan">The tensors the client fills and reads.</param>
    /// <param name="capacity">The most rows of one run, at least 1.</param>
    public abstract EngineSlot CreateSlot(TensorPlan plan, int capacity);

    /// <summary>Frees the model. Called once, after every slot has been disposed.</summary>
    public abstract ValueTask DisposeAsync();
}
