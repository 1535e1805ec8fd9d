using System;

namespace ContractsSdk.Configuration;

/// <summary>Brings what a client's type declares below what was said elsewhere.</summary>
internal static class DeclaredOptions
{
    public static void Complete(ModelClientOptions options, ResilienceAttribute declared)
    {
        options.Timeout ??= Span(declared.DeclaredTimeout);
        options.Deadline ??= declared.DeclaredDeadline;
        options.MaxConcurrency ??= declared.DeclaredConcurrency;
        options.MaxQueue ??= declared.DeclaredQueue;
        options.Breaker.FailureRatio ??= declared.DeclaredFailureRatio;
        options.Breaker.MinimumCalls ??= declared.DeclaredMinimumCalls;
        options.Breaker.Window ??= Span(declared.DeclaredWindow);
        options.Breaker.BreakFor ??= Span(declared.DeclaredBreak);
        options.RateLimit.Permits ??= declared.DeclaredRatePermits;
        options.RateLimit.Window ??= Span(declared.DeclaredRateWindow);
        options.Retry.Count ??= declared.DeclaredRetries;
        options.Retry.Delay ??= Span(declared.DeclaredRetryDelay);
    }

    public static void Complete(ModelClientOptions options, BatchingAttribute declared)
    {
        options.Batching.Enabled ??= true;
        options.Batching.MaxRows ??= declared.DeclaredRows;
        options.Batching.MaxDelay ??= Span(declared.DeclaredDelay);
    }

    private static TimeSpan? Span(int? milliseconds) => milliseconds is { } value ? TimeSpan.FromMilliseconds(value) : null;
}
