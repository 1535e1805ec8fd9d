using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Configuration;

/// <summary>
/// Every option there is: a property of <see cref="ModelClientOptions"/> that is not listed here cannot be set in configuration.
/// </summary>
internal static class OptionKeys
{
    /// <summary>The options, in the order of <c>docs/configuration.md</c>.</summary>
    public static IReadOnlyList<OptionKey> All { get; } =
    [
        new(nameof(ModelClientOptions.Model), static options => options.Model),
        new(nameof(ModelClientOptions.Pin), static options => options.Pin),
        new(nameof(ModelClientOptions.GoldenRows), static options => options.GoldenRows),
        new(nameof(ModelClientOptions.WatchInterval), static options => options.WatchInterval),
        new(nameof(ModelClientOptions.LoadFailure), static options => options.LoadFailure),
        new(nameof(ModelClientOptions.Instance), static options => options.Instance),
        new OptionKey(nameof(ModelClientOptions.Timeout), static options => options.Timeout, ModelClientOptions.DefaultTimeout).Live,
        new(nameof(ModelClientOptions.Deadline), static options => options.Deadline, DeadlineMode.Auto),
        new(nameof(ModelClientOptions.MaxConcurrency), static options => options.MaxConcurrency, "the engine's"),
        new OptionKey(nameof(ModelClientOptions.MaxQueue), static options => options.MaxQueue, ModelClientOptions.DefaultQueue).Live,
        new OptionKey("RateLimit:Permits", static options => options.RateLimit.Permits).Live,
        new OptionKey("RateLimit:Window", static options => options.RateLimit.Window, RateLimitOptions.DefaultWindow).Live,
        new OptionKey("Breaker:Enabled", static options => options.Breaker.Enabled, true).Live,
        new OptionKey("Breaker:FailureRatio", static options => options.Breaker.FailureRatio, 0.5).Live,
        new OptionKey("Breaker:MinimumCalls", static options => options.Breaker.MinimumCalls, 20).Live,
        new OptionKey("Breaker:Window", static options => options.Breaker.Window, TimeSpan.FromSeconds(10)).Live,
        new OptionKey("Breaker:BreakFor", static options => options.Breaker.BreakFor, TimeSpan.FromSeconds(5)).Live,
        new OptionKey("Retry:Count", static options => options.Retry.Count, 0).Live,
        new OptionKey("Retry:Delay", static options => options.Retry.Delay, RetryOptions.DefaultDelay).Live,
        new OptionKey("Batching:Enabled", static options => options.Batching.Enabled, false).Live,
        new OptionKey("Batching:MaxRows", static options => options.Batching.MaxRows, BatchingOptions.DefaultRows).Live,
        new OptionKey("Batching:MaxDelay", static options => options.Batching.MaxDelay, TimeSpan.Zero).Live,
        new(nameof(ModelClientOptions.MaxBatchRows), static options => options.MaxBatchRows),
        new OptionKey(nameof(ModelClientOptions.BatchThreads), static options => options.BatchThreads, 1).Live,
        new(nameof(ModelClientOptions.ProbabilityTolerance), static options => options.ProbabilityTolerance, ModelClientOptions.DefaultTolerance),
        new(nameof(ModelClientOptions.WarmUpRuns), static options => options.WarmUpRuns),
        new OptionKey(nameof(ModelClientOptions.Force), static options => options.Force).Live,
        new("Drift:Profile", static options => options.Drift.Profile),
        new("Drift:Window", static options => options.Drift.Window),
        new("Drift:MinimumSamples", static options => options.Drift.MinimumSamples),
        new("Drift:Method", static options => options.Drift.Method),
        new("Drift:Threshold", static options => options.Drift.Threshold),
        new("Drift:ShareThreshold", static options => options.Drift.ShareThreshold),
        new OptionKey("Drift:OnDrift", static options => options.Drift.OnDrift).Live,
        new("Drift:Features", static options => DriftFeatures(options.Drift)),
    ];

    /// <summary>What may stand directly below <c>Contracts:&lt;id&gt;</c>.</summary>
    public static IReadOnlyList<string> Top { get; } = [.. All.Select(key => key.Top).Distinct(StringComparer.Ordinal)];

    /// <summary>What may stand in one of the sections below it; empty for a key without keys of its own.</summary>
    public static IReadOnlyList<string> Below(string top) =>
        [.. All.Where(key => key.Top.Equals(top, StringComparison.OrdinalIgnoreCase) && key.Top != key.Name).Select(key => key.Name[(key.Top.Length + 1)..])];

    private static string? DriftFeatures(DriftOptions drift) => drift.Features.Count == 0 ? null : string.Join(
        ", ", drift.Features.Select(feature => FormattableString.Invariant(
            $"{feature.Key} {feature.Value.Method} {feature.Value.Threshold} {feature.Value.ShareThreshold}")));
}
