using System.Collections.Generic;
using System.Globalization;

namespace ContractsSdk.Contracts.Policies;

/// <summary>The limits of every number of a policy, and which of them contradict each other.</summary>
internal static class PolicyLimits
{
    private const double Second = 1_000;
    private const double Minute = 60 * Second;
    private const double Hour = 60 * Minute;

    // A failure that would be the same again, or that says to leave the engine alone.
    private const FallbackReasons NeverRetried =
        FallbackReasons.Violation | FallbackReasons.OpenCircuit | FallbackReasons.Forced | FallbackReasons.NotLoaded;

    public static IEnumerable<PolicyProblem> Problems(ResiliencePolicy policy)
    {
        foreach (var (option, value, least, most, unit) in new (string, double?, double, double, string)[]
        {
            ("Timeout", policy.Timeout, 1, Hour, " ms"),
            ("MaxConcurrency", policy.MaxConcurrency, 1, 65_536, ""),
            ("MaxQueue", policy.MaxQueue, 0, 65_536, ""),
            ("Breaker:FailureRatio", policy.BreakerFailureRatio, 0.01, 1, ""),
            ("Breaker:MinimumCalls", policy.BreakerMinimumCalls, 2, 1_000_000, ""),
            ("Breaker:Window", policy.BreakerWindow, 100, Hour, " ms"),
            ("Breaker:BreakFor", policy.BreakerBreakFor, 100, Hour, " ms"),
            ("Retry:Attempts", policy.RetryAttempts, 0, 10, ""),
            ("Retry:Delay", policy.RetryDelay, 0, Minute, " ms"),
            ("Hedging:Attempts", policy.HedgingAttempts, 0, 10, ""),
            ("Hedging:After", policy.HedgingAfter, 0, Minute, " ms"),
            ("RateLimit:Calls", policy.RateLimitCalls, 1, 1_000_000_000, ""),
            ("RateLimit:Per", policy.RateLimitPer, 1, Hour, " ms"),
        })
        {
            if (value is { } number && !(number >= least && number <= most))
                yield return new(option, $"{option} must be from {Text(least)} to {Text(most)}{unit}; it is {Text(number)}{unit}");
        }

        foreach (var problem in Conflicts(policy))
            yield return problem with { IsConflict = true };
    }

    private static IEnumerable<PolicyProblem> Conflicts(ResiliencePolicy policy)
    {
        if (policy.RetryOn is { } on && (on == FallbackReasons.None || (on & NeverRetried) != 0))
        {
            yield return new(
                "Retry:On", $"Retry:On takes Timeout, Limit, EngineFailure and BadOutput, and at least one of them; a call that failed for another reason would fail again. It is {on}");
        }

        if (policy.RetryAttempts > 0 && policy.RetryDelay is { } delay && delay >= policy.Timeout)
            yield return new("Retry:Delay", $"Retry:Delay ({Text(delay)} ms) leaves nothing of the Timeout ({Text(policy.Timeout.Value)} ms) for a second attempt");
        if (policy.RetryAttempts is null or 0 && (policy.RetryDelay ?? (int?)policy.RetryOn) is not null)
            yield return new(policy.RetryDelay is null ? "Retry:On" : "Retry:Delay", "Retry:Delay and Retry:On say nothing without Retry:Attempts");
        if (policy.HedgingAttempts > 0 && policy.HedgingAfter is { } after && after >= policy.Timeout)
            yield return new("Hedging:After", $"Hedging:After ({Text(after)} ms) is never reached within the Timeout ({Text(policy.Timeout.Value)} ms)");
        if (policy.HedgingAttempts is null or 0 && policy.HedgingAfter is not null)
            yield return new("Hedging:After", "Hedging:After says nothing without Hedging:Attempts");
        if (policy.RateLimitCalls is null && policy.RateLimitPer is not null)
            yield return new("RateLimit:Per", "RateLimit:Per says nothing without RateLimit:Calls");
    }

    private static string Text(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}
