using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Tests.Doubles;

/// <summary>Hears the spans and measurements of one client, told apart by its instance's name.</summary>
internal sealed class Listener : IDisposable
{
    private readonly string _instance;
    private readonly ActivityListener _spans;
    private readonly MeterListener _metrics = new();

    public Listener(string instance)
    {
        _instance = instance;
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (Equals(span.GetTagItem(TelemetryNames.ModelInstance), _instance))
                    Spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(_spans);
        _metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == TelemetryNames.Source)
                listener.EnableMeasurementEvents(instrument);
        };
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _metrics.Start();
    }

    public List<Activity> Spans { get; } = [];

    public List<(string Name, double Value, Dictionary<string, object?> Tags)> Measurements { get; } = [];

    public void Observe() => _metrics.RecordObservableInstruments();

    public IEnumerable<(string Name, double Value, Dictionary<string, object?> Tags)> Of(string name) =>
        Measurements.Where(measurement => measurement.Name == name);

    public void Dispose()
    {
        _spans.Dispose();
        _metrics.Dispose();
    }

    private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var byName = new Dictionary<string, object?>(tags.ToArray());
        if (byName.TryGetValue(TelemetryNames.ModelInstance, out var instance) && Equals(instance, _instance))
            Measurements.Add((instrument.Name, value, byName));
    }
}
