using System;
using System.Collections.Generic;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.OnnxRuntime;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>One row a call while OpenTelemetry listens: every metric, and one trace in a hundred. What is collected is thrown away.</summary>
internal static class Observed
{
    private const double Budget = 1.3;

    public static IEnumerable<Figure> Measure(Race race)
    {
        using var meters = Sdk.CreateMeterProviderBuilder().AddContractsSdkInstrumentation().AddReader(new BaseExportingMetricReader(new Nowhere())).Build();
        using var tracer = Sdk.CreateTracerProviderBuilder().AddContractsSdkInstrumentation().SetSampler(new TraceIdRatioBasedSampler(0.01)).Build();
        using var client = RangedRegression.Load();
        var laps = race.Run(
            new("bare", BareModels.Regression(1).Run), OneRow.Calls("observed", client, BenchRows.Ranged, score => score.Probability));
        yield return new(
            "one row, logistic regression, metrics on and 1 % of traces, against the bare C API", laps[1].Ratio, Budget,
            FormattableString.Invariant($"{laps[1].Nanoseconds:0} : {laps[0].Nanoseconds:0} ns, {laps[1].Bytes:0} B"));
    }

    private sealed class Nowhere : BaseExporter<Metric>
    {
        public override ExportResult Export(in Batch<Metric> batch) => ExportResult.Success;
    }
}
