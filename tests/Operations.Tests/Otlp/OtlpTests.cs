using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Operations.Tests.Otlp;

/// <summary>What leaves the process: the bytes of a real exporter over HTTP, read back field by field.</summary>
[Collection(nameof(Alone))]
public sealed class OtlpTests
{
    private static readonly ActivitySource Caller = new("Operations.Tests.Caller");

    [Fact]
    public async Task Metrics_arrive_with_their_names_units_buckets_and_attributes()
    {
        await using var collector = new Collector();
        await using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using (var provider = Sdk.CreateMeterProviderBuilder()
            .AddContractsSdkInstrumentation()
            .AddOtlpExporter((exporter, _) => Send(exporter, collector, "v1/metrics"))
            .Build())
        {
            using var client = CautiousClient.Load(settings: new()
            {
                Telemetry = new ModelTelemetry(services.GetRequiredService<IMeterFactory>()),
                Options = new() { Instance = "otlp" },
            });
            client.Predict(Patient.Healthy);
            client.Predict(Patient.Healthy with { Age = 200 });
            Assert.True(provider.ForceFlush());
        }

        var (contentType, body) = collector.Bodies("/v1/metrics").First();
        Assert.Equal("application/x-protobuf", contentType);
        var scope = new ProtoMessage(body).Messages(1).SelectMany(resource => resource.Messages(2))
            .Single(scope => scope.Messages(1).Single().Text(1) == "ContractsSdk" && scope.Messages(2).Any(IsOurs));
        Assert.Equal("1.0.0", scope.Messages(1).Single().Text(2));
        var metrics = scope.Messages(2).ToDictionary(metric => metric.Text(1));

        var duration = metrics["ml.prediction.duration"];
        Assert.Equal("s", duration.Text(3));
        var points = duration.Messages(9).Single().Messages(1).ToList();
        var model = points.Single(point => point.Attributes(9)["ml.prediction.source"] == "model");
        Assert.Equal(1UL, model.Number(4));
        Assert.InRange(model.Double(5), 0, 60);
        Assert.Equal((0.0001, 10.0), (model.Doubles(7)[0], model.Doubles(7)[^1]));
        Assert.Equal(
            new() { ["ml.contract.id"] = "patient-risk-cautious", ["ml.model.instance"] = "otlp", ["ml.prediction.source"] = "model" },
            model.Attributes(9));

        var rows = metrics["ml.prediction.rows"];
        Assert.Equal("{row}", rows.Text(3));
        Assert.Equal(["fallback", "model"], Sums(rows).Select(point => point.Attributes(7)["ml.prediction.source"]).Order());
        Assert.All(Sums(rows), point => Assert.Equal(1UL, point.Number(6)));
        Assert.Equal(
            new() { ["ml.contract.id"] = "patient-risk-cautious", ["ml.feature"] = "age", ["ml.rule"] = "out_of_range" },
            Sums(metrics["ml.validation.violations"]).Single().Attributes(7));
        Assert.Equal(
            new() { ["ml.contract.id"] = "patient-risk-cautious", ["ml.fallback.name"] = "Ask", ["ml.fallback.reason"] = "violation" },
            Sums(metrics["ml.fallback.count"]).Single().Attributes(7));
        Assert.Equal(12, metrics["ml.model.info"].Messages(5).Single().Messages(1).Single().Attributes(7)["ml.model.digest"].Length);
    }

    [Fact]
    public async Task Spans_arrive_as_children_of_the_callers()
    {
        await using var collector = new Collector();
        string traceId, callerSpan;
        using (var provider = Sdk.CreateTracerProviderBuilder()
            .AddContractsSdkInstrumentation().AddSource(Caller.Name)
            .AddOtlpExporter(exporter => Send(exporter, collector, "v1/traces"))
            .Build())
        {
            using var client = CautiousClient.Load(settings: new() { Options = new() { Instance = "otlp-spans" } });
            using (var caller = Caller.StartActivity("score")!)
            {
                (traceId, callerSpan) = (caller.TraceId.ToHexString(), caller.SpanId.ToHexString());
                client.PredictBatch([Patient.Healthy, Patient.Healthy], new Prediction<Risk>[2]);
            }

            Assert.True(provider.ForceFlush());
        }

        var span = collector.Bodies("/v1/traces")
            .SelectMany(request => new ProtoMessage(request.Body).Messages(1))
            .SelectMany(resource => resource.Messages(2)).Where(scope => scope.Messages(1).Single().Text(1) == "ContractsSdk")
            .SelectMany(scope => scope.Messages(2)).Single(span => span.Hex(1) == traceId);
        Assert.Equal("predict patient-risk-cautious", span.Text(5));
        Assert.Equal(callerSpan, span.Hex(4));
        Assert.Equal(
            ["ml.batch.rows=2", "ml.contract.id=patient-risk-cautious", "ml.contract.version=1.0.0", "ml.model.instance=otlp-spans", "ml.prediction.source=model"],
            span.Attributes(9).Where(pair => pair.Key != "ml.model.version").Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_exporter_that_reaches_nobody_disturbs_no_prediction()
    {
        using var meters = Sdk.CreateMeterProviderBuilder().AddContractsSdkInstrumentation()
            .AddOtlpExporter((exporter, _) => exporter.Endpoint = new Uri("http://127.0.0.1:9/")).Build();
        using var tracers = Sdk.CreateTracerProviderBuilder().AddContractsSdkInstrumentation()
            .AddOtlpExporter(exporter => exporter.Endpoint = new Uri("http://127.0.0.1:9/")).Build();
        using var client = CautiousClient.Load();

        for (var i = 0; i < 100; i++)
            Assert.Equal(PredictionSource.Model, client.Predict(Patient.Healthy).Source);
    }

    private static void Send(OtlpExporterOptions exporter, Collector collector, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(collector.Address, path);
    }

    private static bool IsOurs(ProtoMessage metric) =>
        metric.Text(1) == "ml.prediction.duration" &&
        metric.Messages(9).Single().Messages(1).Any(point => point.Attributes(9).GetValueOrDefault("ml.model.instance") == "otlp");

    private static IEnumerable<ProtoMessage> Sums(ProtoMessage metric) => metric.Messages(7).Single().Messages(1);
}
