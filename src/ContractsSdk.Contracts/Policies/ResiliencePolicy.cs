using System.Collections.Generic;

namespace ContractsSdk.Contracts.Policies;

/// <summary>
/// What an application declares about calls that take too long or fail; null for what it leaves open. The compiler and the start of an
/// application hold it against the same limits, in the same words. Times are milliseconds.
/// </summary>
public sealed record ResiliencePolicy
{
    /// <summary>The longest a call may take.</summary>
    public double? Timeout { get; init; }

    /// <summary>The most calls at once.</summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>The most asynchronous calls that wait for a place.</summary>
    public int? MaxQueue { get; init; }

    /// <summary>The most rows that reach the engine in a window.</summary>
    public int? RateLimitPermits { get; init; }

    /// <summary>That window.</summary>
    public double? RateLimitWindow { get; init; }

    /// <summary>The share of failures that opens the circuit.</summary>
    public double? BreakerFailureRatio { get; init; }

    /// <summary>The fewest calls that say something.</summary>
    public int? BreakerMinimumCalls { get; init; }

    /// <summary>The time over which calls are counted.</summary>
    public double? BreakerWindow { get; init; }

    /// <summary>How long an open circuit lets nothing through.</summary>
    public double? BreakerBreakFor { get; init; }

    /// <summary>The most tries after the first.</summary>
    public int? RetryCount { get; init; }

    /// <summary>The longest wait before the second try.</summary>
    public double? RetryDelay { get; init; }

    /// <summary>Everything that cannot work.</summary>
    public IEnumerable<PolicyProblem> Problems() => PolicyLimits.Problems(this);
}
