using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Operations.Tests.Telemetry;

/// <summary>Hears every instrument of one meter factory: what there is, and every set of attributes that was measured with.</summary>
internal sealed class Instruments : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly MeterListener _listener = new();

    public Instruments()
    {
        var meters = _services.GetRequiredService<IMeterFactory>();
        Telemetry = new ModelTelemetry(meters);
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope != meters)
                return;
            Published.Add(instrument);
            listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(instrument, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Hear(instrument, tags));
        _listener.Start();
    }

    public ModelTelemetry Telemetry { get; }

    public List<Instrument> Published { get; } = [];

    /// <summary>The series of each instrument: every combination of attributes once.</summary>
    public Dictionary<string, HashSet<string>> Series { get; } = [];

    /// <summary>The attributes each instrument was ever measured with.</summary>
    public Dictionary<string, HashSet<string>> Attributes { get; } = [];

    /// <summary>The values each attribute ever had.</summary>
    public Dictionary<string, HashSet<string>> Values { get; } = [];

    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose()
    {
        _listener.Dispose();
        _services.Dispose();
    }

    private void Hear(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            Of(Attributes, instrument.Name).Add(tag.Key);
            Of(Values, tag.Key).Add($"{tag.Value}");
        }

        Of(Series, instrument.Name).Add(string.Join("|", tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal)));
    }

    private static HashSet<string> Of(Dictionary<string, HashSet<string>> sets, string name) =>
        sets.TryGetValue(name, out var set) ? set : sets[name] = new(StringComparer.Ordinal);
}
