using System.Collections.Generic;
using System.Globalization;

namespace ContractsSdk.Contracts.Policies;

/// <summary>The limits of every number of a policy.</summary>
internal static class PolicyLimits
{
    private const double Second = 1_000;
    private const double Hour = 3_600 * Second;

    public static IEnumerable<PolicyProblem> Problems(ResiliencePolicy policy) =>
        Problems(
        [
            ("Timeout", policy.Timeout, 1, Hour, " ms"),
            ("MaxConcurrency", policy.MaxConcurrency, 1, 65_536, ""),
            ("MaxQueue", policy.MaxQueue, 0, 65_536, ""),
            ("RateLimit:Permits", policy.RateLimitPermits, 1, 1_000_000, ""),
            ("RateLimit:Window", policy.RateLimitWindow, 1, Hour, " ms"),
            ("Breaker:FailureRatio", policy.BreakerFailureRatio, 0.01, 1, ""),
            ("Breaker:MinimumCalls", policy.BreakerMinimumCalls, 2, 1_000_000, ""),
            ("Breaker:Window", policy.BreakerWindow, 100, Hour, " ms"),
            ("Breaker:BreakFor", policy.BreakerBreakFor, 100, Hour, " ms"),
            ("Retry:Count", policy.RetryCount, 0, 10, ""),
            ("Retry:Delay", policy.RetryDelay, 0, 60 * Second, " ms"),
        ]);

    public static IEnumerable<PolicyProblem> Problems(BatchingPolicy policy) =>
        Problems(
        [
            ("Batching:MaxRows", policy.MaxRows, 2, 1_024, ""),
            ("Batching:MaxDelay", policy.MaxDelay, 0, Second, " ms"),
        ]);

    private static IEnumerable<PolicyProblem> Problems((string Option, double? Value, double Least, double Most, string Unit)[] limits)
    {
        foreach (var (option, value, least, most, unit) in limits)
        {
            if (value is { } number && !(number >= least && number <= most))
                yield return new(option, $"{option} must be from {Text(least)} to {Text(most)}{unit}; it is {Text(number)}{unit}");
        }
    }

    private static string Text(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}
