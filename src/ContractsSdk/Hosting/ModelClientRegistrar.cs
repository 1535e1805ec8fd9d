using System;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using System.Linq;
using ContractsSdk.Golden;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace ContractsSdk.Hosting;

/// <summary>Puts a client into the container under every type and key it can be asked for.</summary>
internal sealed class ModelClientRegistrar<TRegistered>(
    IServiceCollection services, ModelClientRegistration<TRegistered> registration) : IModelClientVisitor
    where TRegistered : class, IModelClientFactory<TRegistered>
{
    public void Visit<
        TClient, [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>()
        where TClient : ModelClient<TFeatures, TPrediction>, IModelClientFactory<TClient>
    {
        RefuseTheSameTwice();
        var model = registration.Registered;
        var client = new RegisteredClient(model, typeof(TRegistered), typeof(IModelClient<TFeatures, TPrediction>));

        services.TryAddSingleton(provider => provider.GetService<IMeterFactory>() is { } factory
            ? new ModelTelemetry(factory)
            : ModelTelemetry.Default);
        services.TryAddSingleton<ModelDirectory>();
        services.TryAddSingleton<RegisteredClients>();
        services.AddSingleton(client);
        services.AddKeyedSingleton(model, (provider, _) => registration.Create(provider));
        AddLookups<TRegistered>(model);
        AddLookups<IModelClient<TFeatures, TPrediction>>(model);
        services.AddSingleton<IHostedService>(provider => new ModelStartup(provider, client));
    }

    private void RefuseTheSameTwice()
    {
        var mine = services
            .Where(service => service.ServiceType == typeof(RegisteredClient) && !service.IsKeyedService)
            .Select(service => service.ImplementationInstance).OfType<RegisteredClient>()
            .Where(client => client.Client == typeof(TRegistered))
            .ToArray();
        var instance = registration.Registered.Instance;
        if (mine.Any(client => client.Model.Instance == instance))
        {
            throw new InvalidOperationException(instance is null
                ? $"{typeof(TRegistered).Name} is registered already. Further instances need a name: AddModelClient<{typeof(TRegistered).Name}>(\"…\")."
                : $"{typeof(TRegistered).Name} is registered already under the name '{instance}'.");
        }

        if (mine.Length == 0 && services.Any(service => service.ServiceType == typeof(TRegistered) && !service.IsKeyedService))
            throw new InvalidOperationException($"{typeof(TRegistered).Name} is registered already.");
    }

    /// <summary>What a type and a key mean is decided when they are asked for: by then every client is registered.</summary>
    private void AddLookups<TAsked>(RegisteredModel model)
        where TAsked : class
    {
        services.TryAddSingleton(static provider => Find<TAsked>(provider, key: null));
        string?[] keys = [model.ContractId, model.Name, model.Instance];
        foreach (var key in keys.OfType<string>())
            services.TryAddKeyedSingleton(key, static (provider, key) => Find<TAsked>(provider, (string?)key));
    }

    private static TAsked Find<TAsked>(IServiceProvider provider, string? key) =>
        (TAsked)provider.GetRequiredService<RegisteredClients>().Get(provider, typeof(TAsked), key);
}
