using System;

namespace ContractsSdk;

/// <summary>When calls stop asking an engine in trouble. Violations never count, nor do calls that never reached the engine.</summary>
public sealed class BreakerOptions
{
    /// <summary>Whether there is a breaker; true when null.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The share of failures that opens the circuit, 0.01 to 1; 0.5 when null.</summary>
    public double? FailureRatio { get; set; }

    /// <summary>The fewest calls in a window that say something, at least 2; 20 when null.</summary>
    public int? MinimumCalls { get; set; }

    /// <summary>The time over which calls are counted, 100 ms to 1 h; 10 s when null.</summary>
    public TimeSpan? Window { get; set; }

    /// <summary>How long an open circuit lets nothing through, 100 ms to 1 h; 5 s when null. Then one call decides.</summary>
    public TimeSpan? BreakFor { get; set; }

    internal BreakerOptions Copy() => (BreakerOptions)MemberwiseClone();
}
