using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>A call's turn at a model: its seat, and whether it decides about the circuit. Ended once, by <see cref="CallGuard.End"/>.</summary>
internal readonly struct Turn(LoadedModel model, Seat seat, bool isProbe)
{
    public LoadedModel Model => model;

    public Seat Seat => seat;

    public bool IsProbe => isProbe;
}
