using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Policies;

namespace ContractsSdk.Configuration;

/// <summary>Says what of the options cannot work, in words that name the option, the limits and the value.</summary>
internal static class OptionChecks
{
    public static IEnumerable<string> Problems(ModelClientOptions options)
    {
        foreach (var problem in Policy(options).Problems().Concat(Policy(options.Batching).Problems()))
            yield return problem.Text + ".";
        if (options.MaxBatchRows is < 1 or > 65_536)
            yield return $"{nameof(ModelClientOptions.MaxBatchRows)} must be from 1 to 65,536; it is {options.MaxBatchRows}.";
        if (options.BatchThreads is < 1 or > 256)
            yield return $"{nameof(ModelClientOptions.BatchThreads)} must be from 1 to 256; it is {options.BatchThreads}.";
        if (options.WarmUpRuns is < 0 or > 10_000)
            yield return $"{nameof(ModelClientOptions.WarmUpRuns)} must be from 0 to 10,000; it is {options.WarmUpRuns}.";
        if (options.ProbabilityTolerance is { } tolerance && !(tolerance is >= 0 and <= 1))
            yield return FormattableString.Invariant($"{nameof(ModelClientOptions.ProbabilityTolerance)} must be from 0 to 1; it is {tolerance}.");
        if (options.WatchInterval is { } interval && (interval < TimeSpan.FromSeconds(1) || interval > TimeSpan.FromDays(1)))
            yield return $"{nameof(ModelClientOptions.WatchInterval)} must be from a second to a day; it is {interval}.";
        foreach (var (name, value, isDefined) in new (string, Enum, bool)[]
        {
            (nameof(ModelClientOptions.Force), options.Force, Enum.IsDefined(options.Force)),
            (nameof(ModelClientOptions.LoadFailure), options.LoadFailure, Enum.IsDefined(options.LoadFailure)),
            (nameof(ModelClientOptions.Deadline), options.Deadline ?? default, Enum.IsDefined(options.Deadline ?? default)),
            (nameof(ModelClientOptions.Pin), options.Pin ?? default, Enum.IsDefined(options.Pin ?? default)),
        })
        {
            if (!isDefined)
                yield return $"{name} has no value {value:D}.";
        }
        foreach (var problem in DriftChecks.Problems(options.Drift))
            yield return problem;
    }

    private static ResiliencePolicy Policy(ModelClientOptions options) => new()
    {
        Timeout = options.TimeLimit.TotalMilliseconds,
        MaxConcurrency = options.MaxConcurrency,
        MaxQueue = options.MaxQueue,
        BreakerFailureRatio = options.Breaker.FailureRatio,
        BreakerMinimumCalls = options.Breaker.MinimumCalls,
        BreakerWindow = options.Breaker.Window?.TotalMilliseconds,
        BreakerBreakFor = options.Breaker.BreakFor?.TotalMilliseconds,
        RateLimitPermits = options.RateLimit.Permits,
        RateLimitWindow = options.RateLimit.Window?.TotalMilliseconds,
        RetryCount = options.Retry.Count,
        RetryDelay = options.Retry.Delay?.TotalMilliseconds,
    };

    private static BatchingPolicy Policy(BatchingOptions options) => new()
    {
        MaxRows = options.MaxRows,
        MaxDelay = options.MaxDelay?.TotalMilliseconds,
    };
}
