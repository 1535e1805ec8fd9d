using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;

namespace FraudScoring.Outages;

/// <summary>Hands rows to the engine's own slot, except during the outage.</summary>
internal sealed class OutageSlot(EngineSlot slot, Outage outage) : DelegatingEngineSlot(slot)
{
    private bool _refused;

    public override string? Error => _refused ? "The engine cannot be reached." : base.Error;

    public override RunStatus Run() => IsRefused() ? RunStatus.Failed : base.Run();

    public override ValueTask<RunStatus> RunAsync(CancellationToken cancellation) =>
        IsRefused() ? new(RunStatus.Failed) : base.RunAsync(cancellation);

    private bool IsRefused() => _refused = outage.IsNow;
}
