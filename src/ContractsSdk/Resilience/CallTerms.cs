using System;

namespace ContractsSdk.Resilience;

/// <summary>What operations ask of every call, as it is now. Replaced as a whole when an option changes.</summary>
internal sealed class CallTerms(ModelClientOptions options, DeadlineWatch watch, TimeProvider time, CallTerms? before = null)
{
    /// <summary>The longest a call may take, in the watch's ticks.</summary>
    public long Timeout { get; } = watch.ToTicks(options.TimeLimit);

    public int MaxQueue { get; } = options.Queue;

    public BreakerTerms Breaker { get; } = new(
        options.Breaker.Enabled ?? true, options.Breaker.FailureRatio ?? 0.5, options.Breaker.MinimumCalls ?? 20,
        options.Breaker.Window ?? TimeSpan.FromSeconds(10), options.Breaker.BreakFor ?? TimeSpan.FromSeconds(5));

    public ForcedAnswer Force { get; } = options.Force;

    /// <summary>The permits of rows; null where their rate is not limited. A changed limit begins with a full bucket.</summary>
    public RateBucket? Rate { get; } = BucketOf(options.RateLimit, time, before?.Rate);

    private static RateBucket? BucketOf(RateLimitOptions limit, TimeProvider time, RateBucket? before)
    {
        if (limit.Permits is not { } permits)
            return null;
        var window = limit.Window ?? RateLimitOptions.DefaultWindow;
        return before?.Is(permits, window) == true ? before : new RateBucket(permits, window, time);
    }
}
