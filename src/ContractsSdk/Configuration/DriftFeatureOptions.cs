namespace ContractsSdk;

/// <summary>How one feature or output is compared; what is null is as for the others.</summary>
public sealed class DriftFeatureOptions
{
    /// <summary>What is measured.</summary>
    public DriftMethod? Method { get; set; }

    /// <summary>The least score that counts as drift, above 0.</summary>
    public double? Threshold { get; set; }

    /// <summary>The least difference of the shares of missing or unknown values that counts as drift, 0 to 1.</summary>
    public double? ShareThreshold { get; set; }
}
