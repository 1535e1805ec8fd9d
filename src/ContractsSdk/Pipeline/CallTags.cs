using System.Collections.Concurrent;
using System.Collections.Generic;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Pipeline;

/// <summary>The attributes of a client's measurements: made once for each of the few ways a call can end.</summary>
internal sealed class CallTags(ModelIdentityTags identity)
{
    private readonly KeyValuePair<string, object?>[] _answered = identity.With([new(TelemetryNames.PredictionSource, Name(PredictionSource.Model))]);
    private readonly ConcurrentDictionary<(PredictionSource Source, FallbackReasons Reason), KeyValuePair<string, object?>[]> _bySource = new();
    private readonly ConcurrentDictionary<(FallbackReasons Reason, string? Fallback), KeyValuePair<string, object?>[]> _byReason = new();
    private readonly ConcurrentDictionary<(string Feature, ViolationRule Rule), KeyValuePair<string, object?>[]> _byRule = new();

    /// <summary>For durations and rows.</summary>
    public KeyValuePair<string, object?>[] Of(PredictionSource source, FallbackReasons reason) =>
        source == PredictionSource.Model ? _answered : _bySource.GetOrAdd((source, Error(source, reason)), static (end, identity) => identity.With(end switch
        {
            (PredictionSource.Fallback, _) => [new(TelemetryNames.PredictionSource, Name(end.Source))],
            _ => [new(TelemetryNames.PredictionSource, Name(end.Source)), new(TelemetryNames.ErrorType, Name(end.Reason))],
        }), identity);

    /// <summary>For the count of fallbacks; where the client has several, they have the names it declares them by.</summary>
    public KeyValuePair<string, object?>[] Of(FallbackReasons reason, string? fallback) =>
        _byReason.GetOrAdd((reason, fallback), static (end, identity) => identity.ContractWith(end.Fallback is null
            ? [new(TelemetryNames.FallbackReason, Name(end.Reason))]
            : [new(TelemetryNames.FallbackReason, Name(end.Reason)), new(TelemetryNames.FallbackName, end.Fallback)]), identity);

    /// <summary>For the count of violations; features times rules are few, and both come from the contract.</summary>
    public KeyValuePair<string, object?>[] Of(Violation violation) =>
        _byRule.GetOrAdd((violation.Name, violation.Rule), static (broken, identity) => identity.ContractWith(
            [new(TelemetryNames.Feature, broken.Feature), new(TelemetryNames.Rule, broken.Rule.ToTag())]), identity);

    public static string Name(PredictionSource source) => source switch
    {
        PredictionSource.Model => "model",
        PredictionSource.Fallback => "fallback",
        PredictionSource.Rejected => "rejected",
        PredictionSource.Failed => "failed",
        _ => "none",
    };

    public static string Name(FallbackReasons reason) => reason switch
    {
        FallbackReasons.Violation => "violation",
        FallbackReasons.Timeout => "timeout",
        FallbackReasons.OpenCircuit => "open_circuit",
        FallbackReasons.Limit => "limit",
        FallbackReasons.EngineFailure => "engine_failure",
        FallbackReasons.BadOutput => "bad_output",
        FallbackReasons.NotLoaded => "not_loaded",
        FallbackReasons.Forced => "forced",
        _ => "abandoned",
    };

    // An answer is no error, even when a fallback gave it.
    private static FallbackReasons Error(PredictionSource source, FallbackReasons reason) =>
        source is PredictionSource.Rejected or PredictionSource.Failed ? reason : FallbackReasons.None;
}
