using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ContractsSdk.Telemetry;

/// <summary>The activity source and the instruments of all clients. Thread-safe.</summary>
public sealed class ModelTelemetry
{
    internal static readonly ActivitySource Activities = new(TelemetryNames.Source, TelemetryNames.SchemaVersion);

    private static readonly double[] DurationBuckets =
        [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private static readonly double[] RowBuckets = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

    /// <summary>Makes the instruments on a meter of the given factory.</summary>
    /// <param name="factory">Usually the container's.</param>
    public ModelTelemetry(IMeterFactory factory)
        : this(factory.Create(new MeterOptions(TelemetryNames.Source) { Version = TelemetryNames.SchemaVersion }))
    {
    }

    private ModelTelemetry(Meter meter)
    {
        Duration = meter.CreateHistogram(
            TelemetryNames.PredictionDuration, "s", "Duration of prediction calls.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = DurationBuckets });
        Rows = meter.CreateCounter<long>(TelemetryNames.PredictionRows, "{row}", "Rows by where their answer came from.");
        Violations = meter.CreateCounter<long>(TelemetryNames.Violations, "{violation}", "Broken promises of features.");
        Fallbacks = meter.CreateCounter<long>(TelemetryNames.FallbackCount, "{prediction}", "Predictions a fallback answered.");
        InterceptorErrors = meter.CreateCounter<long>(TelemetryNames.InterceptorErrors, "{error}", "Contained exceptions of interceptors.");
        Reloads = meter.CreateCounter<long>(TelemetryNames.ModelReloadCount, "{reload}", "Attempts to replace a model, by outcome.");
        Shed = meter.CreateCounter<long>(TelemetryNames.CallsShed, "{call}", "Calls that a limit turned away before the engine was asked.");
        StrategyEvents = meter.CreateCounter<long>(TelemetryNames.StrategyEvents, "{event}", "What strategies around runs of the engine did.");
        RunRows = meter.CreateHistogram<double>(
            TelemetryNames.RunRows, "{row}", "Rows of a run that calls were gathered into.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = RowBuckets });
        FeatureDrift = meter.CreateGauge<double>(TelemetryNames.FeatureDrift, "1", "Distance of a feature from its reference profile.");
        MissingRatio = meter.CreateGauge<double>(TelemetryNames.FeatureMissingRatio, "1", "Share of rows without the feature.");
        UnknownRatio = meter.CreateGauge<double>(TelemetryNames.FeatureUnknownRatio, "1", "Share of rows with an unknown category.");
        PredictionDrift = meter.CreateGauge<double>(TelemetryNames.PredictionDrift, "1", "Distance of an output from its reference profile.");
        LoadedModels = new LoadedModels(meter);
        Clients = new LiveClients(meter);
    }

    /// <summary>Process-wide instruments, for clients made without a container.</summary>
    public static ModelTelemetry Default { get; } =
        new(new Meter(TelemetryNames.Source, TelemetryNames.SchemaVersion));

    internal Histogram<double> Duration { get; }

    internal Counter<long> Rows { get; }

    internal Counter<long> Violations { get; }

    internal Counter<long> Fallbacks { get; }

    internal Counter<long> InterceptorErrors { get; }

    internal Counter<long> Reloads { get; }

    internal Counter<long> Shed { get; }

    internal Counter<long> StrategyEvents { get; }

    internal Histogram<double> RunRows { get; }

    internal Gauge<double> FeatureDrift { get; }

    internal Gauge<double> MissingRatio { get; }

    internal Gauge<double> UnknownRatio { get; }

    internal Gauge<double> PredictionDrift { get; }

    internal LoadedModels LoadedModels { get; }

    internal LiveClients Clients { get; }

    /// <summary>Adds to a counter. A listener's trouble is not the caller's: what it throws ends here.</summary>
    internal static void Add(Counter<long> counter, long delta, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (!counter.Enabled)
            return;
        try
        {
            counter.Add(delta, tags);
        }
        catch (Exception)
        {
            // Nothing to be done here: a broken listener must not break a prediction.
        }
    }

    /// <summary>Records a value. What a listener throws ends here.</summary>
    internal static void Record(Histogram<double> histogram, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        try
        {
            histogram.Record(value, tags);
        }
        catch (Exception)
        {
            // As above.
        }
    }

    /// <summary>Records a gauge. What a listener throws ends here.</summary>
    internal static void Record(Gauge<double> gauge, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (!gauge.Enabled)
            return;
        try
        {
            gauge.Record(value, tags);
        }
        catch (Exception)
        {
            // As above.
        }
    }
}
