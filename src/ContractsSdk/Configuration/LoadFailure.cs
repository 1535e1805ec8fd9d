namespace ContractsSdk;

/// <summary>What becomes of the host when a model cannot be loaded at its start.</summary>
public enum LoadFailure
{
    /// <summary>It does not start.</summary>
    FailStart = 0,

    /// <summary>
    /// It starts, and the fallback answers with reason <see cref="FallbackReasons.NotLoaded"/> until the model can be loaded, which is tried
    /// again and again. Health is degraded.
    /// </summary>
    ServeFallback = 1,
}
