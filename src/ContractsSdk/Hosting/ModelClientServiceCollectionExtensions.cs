using System;
using ContractsSdk.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ContractsSdk;

/// <summary>Registers clients in a container.</summary>
public static class ModelClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers a client as a singleton under its own type, under its contract's id as a key, and under
    /// <see cref="IModelClient{TFeatures, TPrediction}"/> as long as no other client has the same two types.
    /// Options come from <c>Contracts:Defaults</c> and <c>Contracts:&lt;id&gt;</c> where there is a configuration.
    /// </summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="configure">Has the last word over configuration.</param>
    /// <returns>Takes the engine: call <c>UseOnnxRuntime()</c>, or <see cref="ModelClientBuilder{TClient}.UseEngine"/>.</returns>
    public static ModelClientBuilder<TClient> AddModelClient<TClient>(
        this IServiceCollection services, Action<ModelClientOptions>? configure = null)
        where TClient : class, IModelClientFactory<TClient>
    {
        ArgumentNullException.ThrowIfNull(services);
        var registration = new ModelClientRegistration<TClient>(configure);
        TClient.Accept(new ModelClientRegistrar<TClient>(services, registration));
        return new ModelClientBuilder<TClient>(services, registration);
    }
}
