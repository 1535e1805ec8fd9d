namespace ContractsSdk.Telemetry;

/// <summary>Whether calls reach the engine. The numbers are the values of the gauge <c>ml.circuit.state</c>.</summary>
internal enum CircuitState
{
    /// <summary>They do.</summary>
    Closed = 0,

    /// <summary>One does, to see whether the engine works again.</summary>
    HalfOpen = 1,

    /// <summary>None does.</summary>
    Open = 2,
}
