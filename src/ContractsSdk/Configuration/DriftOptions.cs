using System;
using System.Collections.Generic;

namespace ContractsSdk;

/// <summary>How traffic is compared with a reference profile, under <c>Drift</c>. See <c>docs/drift.md</c>.</summary>
public sealed class DriftOptions
{
    /// <summary>
    /// The reference profile; relative to the application. Null for <c>contracts/&lt;id&gt;/reference.profile</c> where there is one; empty
    /// for none: then nothing is counted and nothing paid.
    /// </summary>
    public string? Profile { get; set; }

    /// <summary>How long a window is, 1 second to 31 days. One with too few rows goes on.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The fewest rows, and the fewest values of a feature, that are judged: 50 to 100,000,000.</summary>
    public int MinimumSamples { get; set; } = 500;

    /// <summary>What is measured, and told as a metric.</summary>
    public DriftMethod Method { get; set; }

    /// <summary>The least score that counts as drift, above 0; null for 0.2 of PSI and its like of the other methods.</summary>
    public double? Threshold { get; set; }

    /// <summary>The least difference of the shares of missing or unknown values that counts as drift, 0 to 1.</summary>
    public double ShareThreshold { get; set; } = 0.02;

    /// <summary>What follows from drift, beside a line in the log. May change while the application runs.</summary>
    public DriftPolicy OnDrift { get; set; }

    /// <summary>What is different for single features and outputs, by name.</summary>
    public IDictionary<string, DriftFeatureOptions> Features { get; } = new Dictionary<string, DriftFeatureOptions>(StringComparer.Ordinal);
}
