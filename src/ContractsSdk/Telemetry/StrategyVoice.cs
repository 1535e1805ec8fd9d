using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Polly.Telemetry;

namespace ContractsSdk.Telemetry;

/// <summary>Says what strategies do, the first time of each kind of event: a log must not grow with the traffic.</summary>
internal sealed class StrategyVoice(string contractId, ILogger logger) : TelemetryListener
{
    private const int MostKinds = 32;

    private readonly ConcurrentDictionary<(string? Strategy, string Event), bool> _said = new();

    public override void Write<TResult, TArgs>(in TelemetryEventArguments<TResult, TArgs> args)
    {
        // What happens to every run says nothing.
        if (args.Event is not { Severity: > ResilienceEventSeverity.None, EventName: not ("PipelineExecuting" or "PipelineExecuted" or "ExecutionAttempt") })
            return;
        var kind = (args.Source.StrategyName, args.Event.EventName);
        if (_said.ContainsKey(kind) || _said.Count >= MostKinds || !_said.TryAdd(kind, true))
            return;
        logger.StrategyActs(
            args.Event.Severity >= ResilienceEventSeverity.Warning ? LogLevel.Warning : LogLevel.Information,
            contractId, args.Source.StrategyName ?? "unnamed", args.Event.EventName);
    }
}
