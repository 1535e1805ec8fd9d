namespace ContractsSdk;

/// <summary>What counts as health.</summary>
public sealed class ModelHealthOptions
{
    /// <summary>Whether a client whose features or predictions have drifted from the reference profile is degraded.</summary>
    public bool DriftDegrades { get; set; }
}
