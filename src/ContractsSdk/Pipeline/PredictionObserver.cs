using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Spans and metrics of a client's calls. Reads the clock and makes spans only when somebody listens, and never throws into a
/// prediction: a listener's exception ends here.
/// </summary>
internal sealed class PredictionObserver(ModelTelemetry telemetry, TimeProvider time, string contractId, string? instance)
{
    private readonly string _spanName = $"predict {contractId}";
    private readonly Histogram<double> _duration = telemetry.Duration;
    private readonly Counter<long> _rows = telemetry.Rows;
    private readonly CallTags _tags = new(new ModelIdentityTags(contractId, instance));
    private volatile ModelTrouble? _lastTrouble;

    /// <summary>The latest row the model could not answer, or null.</summary>
    public ModelTrouble? LastTrouble => _lastTrouble;

    /// <summary>Whether the time of a call is wanted, whoever listens.</summary>
    public bool IsAlwaysTimed { get; init; }

    /// <summary>Whether nothing of the application's runs inside a call but, perhaps, around the engine.</summary>
    public bool IsAlone { get; init; }

    public ObservedCall Begin(LoadedModel model)
    {
        var traced = ModelTelemetry.Activities.HasListeners();
        var timed = _duration.Enabled;
        if (traced || timed || IsAlwaysTimed)
            return new ObservedCall(time.GetTimestamp(), traced ? StartSpan(model) : null, IsHeard: true);
        return _rows.Enabled ? new ObservedCall(0, null, IsHeard: true) : default;
    }

    public void End(in ObservedCall call, int rows, in CallSummary summary, ModelIdentity? model)
    {
        if (!call.IsHeard)
            return;
        if (call.Started != 0 && _duration.Enabled)
            ModelTelemetry.Record(_duration, time.GetElapsedTime(call.Started).TotalSeconds, _tags.Of(summary.Source, summary.Reason));
        if (call.Span is { } span)
            EndSpan(span, rows, in summary, model);
    }

    /// <summary>Counts the rows that ended in one way; where one of several fallbacks has answered, by its name.</summary>
    public void Count(PredictionSource source, FallbackReasons reason, int rows, string? answeredBy = null)
    {
        if (_rows.Enabled)
            ModelTelemetry.Add(_rows, rows, _tags.Of(source, reason));
        if (source == PredictionSource.Fallback && telemetry.Fallbacks.Enabled)
            ModelTelemetry.Add(telemetry.Fallbacks, rows, _tags.Of(reason, answeredBy));
    }

    /// <summary>Counts the violations of one row's features, and remembers when it was the model that failed.</summary>
    public void Count(PredictionFailure failure)
    {
        if (failure.Reason != FallbackReasons.Violation)
        {
            _lastTrouble = new ModelTrouble(failure.Reason, time.GetUtcNow());
            return;
        }

        if (!telemetry.Violations.Enabled)
            return;
        foreach (var violation in failure.Violations)
            ModelTelemetry.Add(telemetry.Violations, 1, _tags.Of(violation));
    }

    private Activity? StartSpan(LoadedModel model)
    {
        try
        {
            var span = ModelTelemetry.Activities.CreateActivity(_spanName, model.IsRemote ? ActivityKind.Client : ActivityKind.Internal);

            // One that nobody records is there to be the parent of others. Where there can be none it is not started: that would make it the
            // thread's current one and undo it, 115 ns and 126 bytes more.
            return span is null || (!span.IsAllDataRequested && IsAlone && !model.IsRemote && !model.IsDecorated) ? null : Start(span);
        }
        catch (Exception)
        {
            // A listener's trouble is not the caller's: its span goes on as if nobody had listened.
            return null;
        }
    }

    private static Activity Start(Activity span)
    {
        var around = Activity.Current;
        try
        {
            return span.Start();
        }
        catch (Exception)
        {
            Activity.Current = around;
            throw;
        }
    }

    private void EndSpan(Activity span, int rows, in CallSummary summary, ModelIdentity? model)
    {
        try
        {
            Describe(span, rows, in summary, model);
            span.Dispose();
        }
        catch (Exception)
        {
            // As above. A span that could not be ended would be the parent of everything that follows.
            Activity.Current = span.Parent;
        }
    }

    private void Describe(Activity span, int rows, in CallSummary summary, ModelIdentity? model)
    {
        if (span.IsAllDataRequested)
        {
            span.SetTag(TelemetryNames.ContractId, contractId);
            if (instance is not null)
                span.SetTag(TelemetryNames.ModelInstance, instance);
            span.SetTag(TelemetryNames.ContractVersion, model?.ContractVersion);
            span.SetTag(TelemetryNames.ModelVersion, model?.Version);
            span.SetTag(TelemetryNames.PredictionSource, CallTags.Name(summary.Source));
            if (rows != 1)
                span.SetTag(TelemetryNames.BatchRows, rows);
            if (summary.Source == PredictionSource.Fallback)
                span.SetTag(TelemetryNames.FallbackReason, CallTags.Name(summary.Reason));
            else if (summary.Source != PredictionSource.Model)
                span.SetTag(TelemetryNames.ErrorType, CallTags.Name(summary.Reason));
        }

        // A rejected row is the caller's mistake; only a model that could not answer is an error of this span.
        if (summary.Source == PredictionSource.Failed)
            span.SetStatus(ActivityStatusCode.Error);
    }
}
