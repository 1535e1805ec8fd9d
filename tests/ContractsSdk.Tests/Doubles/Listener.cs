using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Tests.Doubles;

/// <summary>
/// Hears the spans and measurements of one client: measurements by a meter of its own, spans by the instance's name.
/// </summary>
internal sealed class Listener : IDisposable
{
    private readonly string _instance;
    private readonly ActivityListener _spans;
    private readonly MeterListener _metrics = new();
    private readonly Meters _meters = new();

    public Listener(string instance)
    {
        _instance = instance;
        Telemetry = new ModelTelemetry(_meters);
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
            if (_meters.Made.Contains(instrument.Meter))
                listener.EnableMeasurementEvents(instrument);
        };
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _metrics.Start();
    }

    /// <summary>The instruments of the client that is heard.</summary>
    public ModelTelemetry Telemetry { get; }

    /// <summary>The settings of the client that is heard.</summary>
    public ModelClientSettings Settings => new() { Options = new() { Instance = _instance }, Telemetry = Telemetry };

    public List<Activity> Spans { get; } = [];

    public List<(string Name, double Value, Dictionary<string, object?> Tags)> Measurements { get; } = [];

    public void Observe() => _metrics.RecordObservableInstruments();

    public IEnumerable<(string Name, double Value, Dictionary<string, object?> Tags)> Of(string name) =>
        Measurements.Where(measurement => measurement.Name == name);

    public void Dispose()
    {
        _spans.Dispose();
        _metrics.Dispose();
        _meters.Dispose();
    }

    private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (Measurements)
            Measurements.Add((instrument.Name, value, new(tags.ToArray())));
    }

    private sealed class Meters : IMeterFactory
    {
        public List<Meter> Made { get; } = [];

        public Meter Create(MeterOptions options)
        {
            Made.Add(new Meter(options));
            return Made[^1];
        }

        public void Dispose() => Made.ForEach(meter => meter.Dispose());
    }
}
