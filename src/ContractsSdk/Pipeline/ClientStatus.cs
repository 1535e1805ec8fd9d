using ContractsSdk.Configuration;
using ContractsSdk.Contracts;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;
using ContractsSdk.Watching;

namespace ContractsSdk.Pipeline;

/// <summary>How a client is, read from its parts at the moment somebody asks.</summary>
internal sealed class ClientStatus(
    ModelContract contract, LiveOptions options, ModelHandle handle, CallGuard guard, PredictionObserver observer, DriftWindows? drift) : IModelStatus
{
    private volatile bool _isWarm;

    public string ContractId => contract.Id;

    public string ContractVersion => contract.Version;

    public string? Instance { get; } = options.Current.Instance;

    public ModelIdentity? Model => handle.Loaded?.Identity;

    public bool IsWarm => _isWarm;

    public bool AnswersWithoutModel => (contract.Fallback & FallbackReasons.NotLoaded) != 0;

    public ModelTrouble? LastTrouble => observer.LastTrouble;

    public string? Forced => options.Current.Force switch
    {
        ForcedAnswer.None => drift?.ForcesFallback == true ? "fallback" : null,
        ForcedAnswer.Fallback => "fallback",
        _ => "off",
    };

    public CircuitState Circuit => handle.Loaded?.Breaker.State ?? CircuitState.Closed;

    public int SlotsInUse => guard.Gate.InUse;

    public bool IsStuck =>
        guard.Gate is { IsFull: true } gate && handle.Loaded is { } model && model.Singles.Overdue + model.Batches.Overdue >= gate.InUse;

    public int Drifting => drift?.Drifting ?? 0;

    public bool DriftDegrades => drift?.Policy is DriftPolicy.Degrade or DriftPolicy.Fallback;

    /// <summary>Says that everything which precedes traffic is done.</summary>
    public void Warmed() => _isWarm = true;
}
