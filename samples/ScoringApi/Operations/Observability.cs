using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ScoringApi.Operations;

/// <summary>
/// Metrics and spans over OTLP, where the configuration names a collector (<c>Otlp:Endpoint</c>). With the package
/// OpenTelemetry.Extensions.Hosting this is <c>AddOpenTelemetry().WithMetrics(…).WithTracing(…)</c>; made by hand it needs one package less.
/// </summary>
internal static class Observability
{
    private const string AspNetCore = "Microsoft.AspNetCore";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddObservability(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetValue<Uri>("Otlp:Endpoint") is not { } collector)
            return;
        var resource = ResourceBuilder.CreateDefault().AddService(builder.Environment.ApplicationName);

        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddContractsSdkInstrumentation()
            .AddMeter($"{AspNetCore}.Hosting", $"{AspNetCore}.Server.Kestrel")
            .AddOtlpExporter((exporter, _) => Send(exporter, collector, "v1/metrics"))
            .Build());
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddContractsSdkInstrumentation()
            .AddSource(AspNetCore)
            .AddOtlpExporter(exporter => Send(exporter, collector, "v1/traces"))
            .Build());
        builder.Services.AddHostedService<Providers>();
    }

    private static void Send(OtlpExporterOptions exporter, Uri collector, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(collector, path);
    }

    /// <summary>Makes the providers with the host and sends what is left when it stops; the container disposes them.</summary>
    private sealed class Providers(MeterProvider meters, TracerProvider tracers) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            meters.ForceFlush((int)Patience.TotalMilliseconds);
            tracers.ForceFlush((int)Patience.TotalMilliseconds);
            return Task.CompletedTask;
        }
    }
}
