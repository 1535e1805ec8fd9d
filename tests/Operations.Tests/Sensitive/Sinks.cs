using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using ContractsSdk;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace Operations.Tests.Sensitive;

/// <summary>Everything that leaves a client on its own: logs with their arguments and scopes, spans, metrics.</summary>
internal sealed class Sinks : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<(string Sink, string Text)> _said = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _metrics = new();

    public Sinks()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Keep,
        };
        ActivitySource.AddActivityListener(_spans);
        _metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == TelemetryNames.Source)
                listener.EnableMeasurementEvents(instrument);
        };
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, tags));
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, tags));
        _metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, tags));
        _metrics.Start();
    }

    public IEnumerable<(string Sink, string Text)> Said
    {
        get
        {
            _metrics.RecordObservableInstruments();
            return [.. _said];
        }
    }

    /// <summary>An exception as the worst of loggers writes it: the whole chain, the data of each.</summary>
    public void Keep(string sink, Exception? error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            _said.Enqueue((sink, inner.ToString()));
            foreach (DictionaryEntry entry in inner.Data)
                _said.Enqueue((sink, $"{entry.Key} {entry.Value}"));
            foreach (var other in (inner as AggregateException)?.InnerExceptions ?? [])
                Keep(sink, other);
            if (inner is ContractViolationException violated)
                _said.Enqueue((sink, string.Join(" ", violated.Violations.Select(violation => $"{violation} {violation.Expected}"))));
        }
    }

    public void Keep(string sink, string text) => _said.Enqueue((sink, text));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _said.Enqueue(("scope", $"{state}"));
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _said.Enqueue(("log", formatter(state, exception)));
        if (state is IEnumerable<KeyValuePair<string, object?>> arguments)
            _said.Enqueue(("log", string.Join(" ", arguments.Select(argument => $"{argument.Key}={argument.Value}"))));
        Keep("log", exception);
    }

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
        _spans.Dispose();
        _metrics.Dispose();
    }

    private void Keep(Activity span)
    {
        _said.Enqueue(("span", $"{span.DisplayName} {span.StatusDescription}"));
        foreach (var tag in span.TagObjects.Concat(span.Events.SelectMany(happened => happened.Tags)))
            _said.Enqueue(("span", $"{tag.Key}={tag.Value}"));
        foreach (var item in span.Baggage)
            _said.Enqueue(("span", $"{item.Key}={item.Value}"));
    }

    private void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
            _said.Enqueue(("metric", $"{instrument.Name} {tag.Key}={tag.Value}"));
    }
}
