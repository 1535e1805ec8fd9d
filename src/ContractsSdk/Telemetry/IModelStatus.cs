namespace ContractsSdk.Telemetry;

/// <summary>
/// How one client is, for health checks and gauges. Every member is read from any thread at any time: it neither waits nor throws,
/// also after the client has been disposed.
/// </summary>
internal interface IModelStatus
{
    /// <summary>The contract.</summary>
    string ContractId { get; }

    /// <summary>The version the client was compiled with.</summary>
    string ContractVersion { get; }

    /// <summary>The configured name, or null for the only instance.</summary>
    string? Instance { get; }

    /// <summary>The model that answers now; null while there is none.</summary>
    ModelIdentity? Model { get; }

    /// <summary>Whether the fallback answers while there is no model.</summary>
    bool AnswersWithoutModel => false;

    /// <summary>Whether golden rows and warm-up are done, so that the next call is as fast as the thousandth.</summary>
    bool IsWarm => Model is not null;

    /// <summary>The breaker.</summary>
    CircuitState Circuit => CircuitState.Closed;

    /// <summary>What the kill switch says, <c>fallback</c> or <c>off</c>; null when nobody has thrown it.</summary>
    string? Forced => null;

    /// <summary>Slots that serve a call at this moment, of single rows and batches together.</summary>
    int SlotsInUse => 0;

    /// <summary>
    /// Whether every place is taken by a run that is over its deadline: nothing is answered until the engine lets go of one, and where it never
    /// does, only a restart frees them.
    /// </summary>
    bool IsStuck => false;

    /// <summary>Features and outputs whose latest window is too far from the reference profile.</summary>
    int Drifting => 0;

    /// <summary>Whether that degrades this client by its own options.</summary>
    bool DriftDegrades => false;

    /// <summary>The latest failure of the model, or null.</summary>
    ModelTrouble? LastTrouble => null;
}
