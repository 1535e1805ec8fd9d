using System;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using FraudScoring;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ScoringApi.Operations;
using ScoringApi.Scoring;

namespace ScoringApi;

/// <summary>The application, put together. Everything about the model is in the contract and under <c>Contracts</c> in the configuration.</summary>
internal static class ScoringApp
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 1 << 20);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));

        builder.Services.AddModelClient<FraudDetector>().UseOnnxRuntime();
        builder.Services.AddHealthChecks().AddModelContracts(health => health.DriftDegrades = true);
        builder.Services.AddDraining();
        builder.Services.AddProblemDetails();
        builder.AddObservability();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapScoring();
        app.MapHealth();
        app.MapReload();
        return app;
    }
}
