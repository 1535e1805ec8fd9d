namespace ContractsSdk;

/// <summary>What follows when a window has drifted, until one has not.</summary>
public enum DriftPolicy
{
    /// <summary>A warning in the log.</summary>
    Log = 0,

    /// <summary>And the client's health is degraded.</summary>
    Degrade = 1,

    /// <summary>
    /// And the fallback answers every valid row, with reason <see cref="FallbackReasons.Forced"/>: as if operations had thrown the kill
    /// switch. Features are counted all the same, so that the model comes back when they do.
    /// </summary>
    Fallback = 2,
}
