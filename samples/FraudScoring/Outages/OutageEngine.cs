using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;

namespace FraudScoring.Outages;

/// <summary>A real engine that cannot be reached during an outage. Before and after, its answers are the model's.</summary>
internal sealed class OutageEngine(ModelEngine engine, Outage outage) : ModelEngine
{
    public override string Name => engine.Name;

    public override ModelSignature Signature => engine.Signature;

    public override string? ModelVersion => engine.ModelVersion;

    public override bool IsRemote => engine.IsRemote;

    public override EngineSlot CreateSlot(TensorPlan plan, int capacity) => new OutageSlot(engine.CreateSlot(plan, capacity), plan, outage);

    public override ValueTask DisposeAsync() => engine.DisposeAsync();
}
