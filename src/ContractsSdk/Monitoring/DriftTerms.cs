using System;

namespace ContractsSdk;

/// <summary>From which distance on a value has drifted.</summary>
public sealed record DriftTerms
{
    /// <summary>What is measured by default.</summary>
    public DriftMethod Method { get; init; } = DriftMethod.Psi;

    /// <summary>The least score that counts as drift; null for 0.2 of PSI and its like of the other methods.</summary>
    public double? Threshold { get; init; }

    /// <summary>The least difference of the shares of missing or unknown values that counts as drift, 0 to 1.</summary>
    public double ShareThreshold { get; init; } = 0.02;

    /// <summary>The fewest values on either side that are judged.</summary>
    public long MinimumSamples { get; init; } = 500;

    /// <summary>The threshold of a method.</summary>
    /// <param name="method">The method.</param>
    public double ThresholdOf(DriftMethod method) => method == Method && Threshold is { } stated ? stated : method switch
    {
        DriftMethod.Psi => 0.2,

        // A normal distribution whose mean moves so far that PSI is 0.2 has these.
        DriftMethod.JensenShannon => 0.2 / (8 * Math.Log(2)),
        _ => 0.177,
    };
}
