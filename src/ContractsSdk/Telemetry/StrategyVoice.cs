using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;
using Polly.Telemetry;

namespace ContractsSdk.Telemetry;

/// <summary>
/// Says what strategies do: every time in a counter, and the first time of each kind in the log, which must not grow with the traffic.
/// </summary>
internal sealed class StrategyVoice(string client, ModelIdentityTags identity, ModelTelemetry telemetry, ILogger logger) : TelemetryListener
{
    // Strategies and their events are named by the application; more kinds than anybody declares are counted as one.
    private const int MostKinds = 32;

    private readonly ConcurrentDictionary<(string Strategy, string Event), KeyValuePair<string, object?>[]> _kinds = new();
    private readonly KeyValuePair<string, object?>[] _others = TagsOf(identity, ("other", "other"));

    public override void Write<TResult, TArgs>(in TelemetryEventArguments<TResult, TArgs> args)
    {
        // What happens to every run says nothing.
        if (args.Event is not { Severity: > ResilienceEventSeverity.None, EventName: not ("PipelineExecuting" or "PipelineExecuted" or "ExecutionAttempt") })
            return;
        var kind = (args.Source.StrategyName ?? "unnamed", args.Event.EventName);
        if (!_kinds.TryGetValue(kind, out var tags))
            tags = Meet(kind, args.Event.Severity);
        ModelTelemetry.Add(telemetry.StrategyEvents, 1, tags);
    }

    private KeyValuePair<string, object?>[] Meet((string Strategy, string Event) kind, ResilienceEventSeverity severity)
    {
        if (_kinds.Count >= MostKinds)
            return _others;
        var tags = TagsOf(identity, kind);
        if (_kinds.TryAdd(kind, tags))
            logger.StrategyActs(severity >= ResilienceEventSeverity.Warning ? LogLevel.Warning : LogLevel.Information, client, kind.Strategy, kind.Event);
        return tags;
    }

    private static KeyValuePair<string, object?>[] TagsOf(ModelIdentityTags identity, (string Strategy, string Event) kind) =>
        identity.With([new(TelemetryNames.Strategy, kind.Strategy), new(TelemetryNames.StrategyEvent, kind.Event)]);
}
