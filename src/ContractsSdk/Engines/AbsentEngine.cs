using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Engines;

/// <summary>Stands where a model could not be loaded and the client is to serve its fallback meanwhile.</summary>
internal sealed class AbsentEngine(ModelLoadException reason) : ModelEngine
{
    public override string Name => "none";

    public override ModelSignature Signature => throw reason;

    /// <summary>Why there is no model.</summary>
    public ModelLoadException Reason => reason;

    public override EngineSlot CreateSlot(TensorPlan plan, int capacity) => throw reason;

    public override ValueTask DisposeAsync() => default;
}
