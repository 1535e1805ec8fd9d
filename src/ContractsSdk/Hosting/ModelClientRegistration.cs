using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Configuration;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Polly;

namespace ContractsSdk.Hosting;

/// <summary>What is known of a registered client until the container makes it.</summary>
internal sealed class ModelClientRegistration<TClient>(string? instance, Action<ModelClientOptions>? configure)
    where TClient : class, IModelClientFactory<TClient>
{
    public ModelContract Contract { get; } = ContractText.Read(TClient.ContractText).Contract
        ?? throw new InvalidOperationException($"The contract of {typeof(TClient).Name} cannot be read.");

    public RegisteredModel Registered => field ??= new(Contract.Id, instance);

    public Func<IServiceProvider, ModelLoadRequest, ModelEngine>? Load { get; set; }

    public Action<ResiliencePipelineBuilder<RunStatus>>? Strategies { get; set; }

    public List<Func<IServiceProvider, object>> Interceptors { get; } = [];

    private string Quoted => instance is null ? "" : $"\"{instance}\"";

    public TClient Create(IServiceProvider services)
    {
        if (Load is not { } load)
        {
            throw new InvalidOperationException(
                $"{typeof(TClient).Name} has no engine. Complete the registration: services.AddModelClient<{typeof(TClient).Name}>({Quoted}).UseOnnxRuntime().");
        }

        var configuration = services.GetService<IConfiguration>();
        var layers = new OptionLayers(configuration, Contract.Id, instance, configure);
        var options = layers.Read().Options;
        if (options.LoadFailure == LoadFailure.ServeFallback && (Contract.Fallback & FallbackReasons.NotLoaded) == 0)
        {
            throw new OptionsValidationException(Registered.Name, typeof(ModelClientOptions), [
                $"{nameof(ModelClientOptions.LoadFailure)} is ServeFallback, but {typeof(TClient).Name} has no fallback for the reason NotLoaded."]);
        }

        var settings = new ModelClientSettings
        {
            Options = options,
            Layers = layers,
            Loader = () => Open(layers.Read().Options),
            LoggerFactory = services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance,
            Telemetry = services.GetRequiredService<ModelTelemetry>(),
            TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
            Services = services,
            Interceptors = [.. Interceptors.Select(create => create(services))],
            ConfigureResilience = Strategies,
            DriftListeners = [.. services.GetServices<IDriftListener>()],
        };
        var client = Made();
        if (client is IHostedModel hosted)
            services.GetRequiredService<ModelDirectory>().Enter(Registered, hosted.Status);
        return client;

        TClient Made()
        {
            try
            {
                return TClient.Create(Open(options), settings);
            }
            catch (ModelLoadException trouble) when (options.LoadFailure == LoadFailure.ServeFallback)
            {
                settings.LoggerFactory.CreateLogger(Log.Category).ServesFallback(Registered.Name, trouble.Problem, trouble.Message);
                return TClient.Create(new AbsentEngine(trouble), settings);
            }
        }

        // A reload loads what the configuration names by then.
        ModelEngine Open(ModelClientOptions options) => load(services, new ModelLoadRequest(Contract.Id, options.Model ?? Contract.Model)
        {
            ContractVersion = Contract.Version,
            Instance = instance,
            Pin = options.Pin,
            IsDevelopment = DevelopmentEnvironment.Is(services),
            Configuration = configuration,
        });
    }
}
