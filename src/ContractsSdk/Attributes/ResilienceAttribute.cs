using System;

namespace ContractsSdk;

/// <summary>
/// What the application asks of a client's calls: how long they may take, how many run at once, when the engine is left alone. Operations may override all of
/// it in configuration. No fact of the contract.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ResilienceAttribute : Attribute
{
    /// <summary>The longest a call may take, in milliseconds, 1 to 3,600,000.</summary>
    public int TimeoutMilliseconds { get => DeclaredTimeout ?? 0; set => DeclaredTimeout = value; }

    /// <summary>How a call ends whose time is up.</summary>
    public DeadlineMode Deadline { get => DeclaredDeadline ?? DeadlineMode.Auto; set => DeclaredDeadline = value; }

    /// <summary>The most calls at once, 1 to 65,536.</summary>
    public int MaxConcurrency { get => DeclaredConcurrency ?? 0; set => DeclaredConcurrency = value; }

    /// <summary>The most asynchronous calls that wait for a place, 0 to 65,536.</summary>
    public int MaxQueue { get => DeclaredQueue ?? 0; set => DeclaredQueue = value; }

    /// <summary>The most rows that reach the engine in a window, 1 to 1,000,000.</summary>
    public int RateLimitPermits { get => DeclaredRatePermits ?? 0; set => DeclaredRatePermits = value; }

    /// <summary>The window of <see cref="RateLimitPermits"/>, in milliseconds, 1 to 3,600,000; a second where it is left out.</summary>
    public int RateLimitWindowMilliseconds { get => DeclaredRateWindow ?? 0; set => DeclaredRateWindow = value; }

    /// <summary>The share of failures that opens the circuit, 0.01 to 1.</summary>
    public double BreakerFailureRatio { get => DeclaredFailureRatio ?? 0; set => DeclaredFailureRatio = value; }

    /// <summary>The fewest calls in a window that say something, 2 to 1,000,000.</summary>
    public int BreakerMinimumCalls { get => DeclaredMinimumCalls ?? 0; set => DeclaredMinimumCalls = value; }

    /// <summary>The time over which calls are counted, in milliseconds, 100 to 3,600,000.</summary>
    public int BreakerWindowMilliseconds { get => DeclaredWindow ?? 0; set => DeclaredWindow = value; }

    /// <summary>How long an open circuit lets nothing through, in milliseconds, 100 to 3,600,000.</summary>
    public int BreakerBreakMilliseconds { get => DeclaredBreak ?? 0; set => DeclaredBreak = value; }

    /// <summary>The most tries after the first, of a run that failed for a reason which is not in the rows, 0 to 10.</summary>
    public int Retries { get => DeclaredRetries ?? 0; set => DeclaredRetries = value; }

    /// <summary>The longest wait before the second try, in milliseconds, 0 to 60,000; it doubles with every further one.</summary>
    public int RetryDelayMilliseconds { get => DeclaredRetryDelay ?? 0; set => DeclaredRetryDelay = value; }

    // Null where nothing is declared: then what is said elsewhere counts, or a default.
    internal int? DeclaredTimeout { get; private set; }

    internal DeadlineMode? DeclaredDeadline { get; private set; }

    internal int? DeclaredConcurrency { get; private set; }

    internal int? DeclaredQueue { get; private set; }

    internal int? DeclaredRatePermits { get; private set; }

    internal int? DeclaredRateWindow { get; private set; }

    internal double? DeclaredFailureRatio { get; private set; }

    internal int? DeclaredMinimumCalls { get; private set; }

    internal int? DeclaredWindow { get; private set; }

    internal int? DeclaredBreak { get; private set; }

    internal int? DeclaredRetries { get; private set; }

    internal int? DeclaredRetryDelay { get; private set; }
}
