using ContractsSdk.Engines;

namespace FraudScoring.Outages;

/// <summary>Hands rows to the engine's own slot, except during the outage.</summary>
internal sealed class OutageSlot(EngineSlot slot, Outage outage) : DelegatingEngineSlot(slot)
{
    private bool _refused;

    public override string? Error => _refused ? "The engine cannot be reached." : base.Error;

    public override RunStatus Run()
    {
        _refused = outage.IsNow;
        return _refused ? RunStatus.Failed : base.Run();
    }
}
