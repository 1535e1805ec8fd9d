using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;

namespace FraudScoring.Outages;

/// <summary>A real engine that cannot be reached during an outage. Before and after, its answers are the model's.</summary>
internal sealed class OutageEngine(ModelEngine engine, Outage outage) : DelegatingModelEngine(engine)
{
    public override EngineSlot CreateSlot(TensorPlan plan, int capacity) => new OutageSlot(base.CreateSlot(plan, capacity), outage);
}
