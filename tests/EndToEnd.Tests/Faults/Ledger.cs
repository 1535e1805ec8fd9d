using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using ContractsSdk.Telemetry;

namespace EndToEnd.Tests.Faults;

/// <summary>What one client's metrics say: its meter is its own, so that tests beside this one are not counted.</summary>
internal sealed class Ledger : IMeterFactory
{
    private readonly ConcurrentDictionary<(string Name, string Kind), long> _counts = new();
    private readonly ConcurrentDictionary<string, int> _levels = new();
    private readonly List<Meter> _meters = [];
    private readonly MeterListener _listener;

    public Ledger()
    {
        _listener = new() { InstrumentPublished = (instrument, listener) => Listen(instrument, listener) };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _counts.AddOrUpdate((instrument.Name, KindOf(tags)), value, (_, sum) => sum + value));
        _listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => _levels[instrument.Name] = value);
        _listener.Start();
        Telemetry = new ModelTelemetry(this);
    }

    public ModelTelemetry Telemetry { get; }

    /// <summary>Places in use.</summary>
    public int InUse => Level(TelemetryNames.SlotsInUse);

    /// <summary>Whether the circuit is open.</summary>
    public bool IsOpen => Level(TelemetryNames.CircuitState) == 2;

    public Meter Create(MeterOptions options)
    {
        options.Scope = this;
        var meter = new Meter(options);
        _meters.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.ForEach(meter => meter.Dispose());
    }

    /// <summary>A counter, by source, reason or outcome.</summary>
    public long Of(string name, string kind) => _counts.GetValueOrDefault((name, kind));

    /// <summary>A counter as a whole.</summary>
    public long Of(string name) => _counts.Where(count => count.Key.Name == name).Sum(count => count.Value);

    /// <summary>Every row ended once, and in one of these ways.</summary>
    public void AssertRows(long model = 0, long fallback = 0, long rejected = 0, long failed = 0)
    {
        Assert.Equal(
            (model, fallback, rejected, failed),
            (Of(TelemetryNames.PredictionRows, "model"), Of(TelemetryNames.PredictionRows, "fallback"),
                Of(TelemetryNames.PredictionRows, "rejected"), Of(TelemetryNames.PredictionRows, "failed")));
        Assert.Equal(fallback, Of(TelemetryNames.FallbackCount));
    }

    private static string KindOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Key is TelemetryNames.PredictionSource or TelemetryNames.FallbackReason or TelemetryNames.Outcome)
                return (string)tag.Value!;
        }

        return "";
    }

    private void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Scope == this)
            listener.EnableMeasurementEvents(instrument);
    }

    private int Level(string name)
    {
        _listener.RecordObservableInstruments();
        return _levels.GetValueOrDefault(name);
    }
}
