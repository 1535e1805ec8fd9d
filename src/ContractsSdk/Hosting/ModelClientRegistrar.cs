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

/// <summary>Puts a client into the container under every type it can be asked for.</summary>
internal sealed class ModelClientRegistrar<TRegistered>(
    IServiceCollection services, ModelClientRegistration<TRegistered> registration) : IModelClientVisitor
    where TRegistered : class, IModelClientFactory<TRegistered>
{
    public void Visit<
        TClient, [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>()
        where TClient : ModelClient<TFeatures, TPrediction>, IModelClientFactory<TClient>
    {
        if (services.Any(service => service.ServiceType == typeof(TRegistered) && !service.IsKeyedService))
            throw new InvalidOperationException($"{typeof(TRegistered).Name} is registered already.");

        services.TryAddSingleton(provider => provider.GetService<IMeterFactory>() is { } factory
            ? new ModelTelemetry(factory)
            : ModelTelemetry.Default);
        services.TryAddSingleton<ModelDirectory>();
        services.AddSingleton(registration.Registered);
        services.AddSingleton(registration.Create);
        services.AddKeyedSingleton(registration.Contract.Id, static (provider, _) => provider.GetRequiredService<TRegistered>());
        services.AddKeyedSingleton<IModelClient<TFeatures, TPrediction>>(
            registration.Contract.Id, static (provider, _) => Client<TFeatures, TPrediction>(provider));
        AddInterface<TFeatures, TPrediction>();
        services.AddSingleton<IHostedService>(static provider => new ModelStartup<TRegistered>(provider));
    }

    private static IModelClient<TFeatures, TPrediction> Client<TFeatures, TPrediction>(IServiceProvider provider) =>
        (IModelClient<TFeatures, TPrediction>)(object)provider.GetRequiredService<TRegistered>();

    /// <summary>The bare interface means the only client of its types; with two it would silently mean the last one registered.</summary>
    private void AddInterface<TFeatures, TPrediction>()
    {
        var asked = typeof(IModelClient<TFeatures, TPrediction>);
        var taken = services.FirstOrDefault(service => service.ServiceType == asked && !service.IsKeyedService);
        if (taken is null)
            services.AddSingleton(static provider => Client<TFeatures, TPrediction>(provider));
        else if (taken.ImplementationFactory?.Method.DeclaringType?.Namespace == typeof(ModelStartup<>).Namespace)
        {
            services.Remove(taken);
            services.AddSingleton<IModelClient<TFeatures, TPrediction>>(static _ => throw new InvalidOperationException(
                $"Several clients predict {typeof(TPrediction).Name} from {typeof(TFeatures).Name}: ask for the client's own type, or for " +
                "IModelClient with the contract's id as key."));
        }
    }
}
