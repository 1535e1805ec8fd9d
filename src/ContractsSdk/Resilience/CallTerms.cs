using System;

namespace ContractsSdk.Resilience;

/// <summary>What operations ask of every call, as it is now. Replaced as a whole when an option changes.</summary>
internal sealed class CallTerms(ModelClientOptions options, DeadlineWatch watch)
{
    /// <summary>The longest a call may take, in the watch's ticks.</summary>
    public long Timeout { get; } = watch.ToTicks(options.TimeLimit);

    public int MaxQueue { get; } = options.Queue;

    public BreakerTerms Breaker { get; } = new(
        options.Breaker.Enabled ?? true, options.Breaker.FailureRatio ?? 0.5, options.Breaker.MinimumCalls ?? 20,
        options.Breaker.Window ?? TimeSpan.FromSeconds(10), options.Breaker.BreakFor ?? TimeSpan.FromSeconds(5));

    public ForcedAnswer Force { get; } = options.Force;
}
