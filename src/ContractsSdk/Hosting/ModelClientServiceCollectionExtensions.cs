using System;
using ContractsSdk.Contracts;
using ContractsSdk.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ContractsSdk;

/// <summary>Registers clients in a container.</summary>
public static class ModelClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers a client as a singleton under its own type, under its contract's id as a key, and under
    /// <see cref="IModelClient{TFeatures, TPrediction}"/>. Where several are registered that could be meant, asking without a key throws.
    /// Options come from <c>Contracts:Defaults</c> and <c>Contracts:&lt;id&gt;</c> where there is a configuration.
    /// </summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="configure">Has the last word over configuration.</param>
    /// <returns>Takes the engine: call <c>UseOnnxRuntime()</c>, or <see cref="ModelClientBuilder{TClient}.UseEngine"/>.</returns>
    /// <exception cref="InvalidOperationException">The client is registered already.</exception>
    public static ModelClientBuilder<TClient> AddModelClient<TClient>(
        this IServiceCollection services, Action<ModelClientOptions>? configure = null)
        where TClient : class, IModelClientFactory<TClient>
    {
        ArgumentNullException.ThrowIfNull(services);
        return Add<TClient>(services, instance: null, configure);
    }

    /// <summary>
    /// Registers one of several instances of a client (a country, a tenant, a challenger), each with a model, options, limits, a circuit and
    /// health of its own: a singleton under the client's type and <see cref="IModelClient{TFeatures, TPrediction}"/> with the name as key,
    /// and with <c>&lt;contract id&gt;/&lt;name&gt;</c>. Without a key the types give the only instance there is; where there are several they
    /// throw. Options come from <c>Contracts:Defaults</c>, <c>Contracts:&lt;id&gt;</c> and
    /// <c>Contracts:&lt;id&gt;:Instances:&lt;name&gt;</c>.
    /// </summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="instance">
    /// The name, spelt like a contract's id: lower-case letters from a to z, digits, and hyphens between them, at most 64 characters. It is a
    /// key of the configuration and an attribute of every metric, so there should be as many as there are models, not users.
    /// </param>
    /// <param name="configure">Has the last word over configuration.</param>
    /// <returns>Takes the engine: call <c>UseOnnxRuntime()</c>, or <see cref="ModelClientBuilder{TClient}.UseEngine"/>.</returns>
    /// <exception cref="ArgumentException">The name is not spelt so, or is the id of the client's contract.</exception>
    /// <exception cref="InvalidOperationException">The client is registered under this name already.</exception>
    public static ModelClientBuilder<TClient> AddModelClient<TClient>(
        this IServiceCollection services, string instance, Action<ModelClientOptions>? configure = null)
        where TClient : class, IModelClientFactory<TClient>
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(instance);
        if (ContractId.ProblemOf(instance) is { } problem)
            throw new ArgumentException($"'{instance}' cannot name an instance; names are spelt like ids. {problem}", nameof(instance));
        return Add<TClient>(services, instance, configure);
    }

    private static ModelClientBuilder<TClient> Add<TClient>(
        IServiceCollection services, string? instance, Action<ModelClientOptions>? configure)
        where TClient : class, IModelClientFactory<TClient>
    {
        var registration = new ModelClientRegistration<TClient>(instance, configure);
        if (instance == registration.Contract.Id)
            throw new ArgumentException($"'{instance}' is the contract's id, which as a key means the instance without a name.", nameof(instance));
        TClient.Accept(new ModelClientRegistrar<TClient>(services, registration));
        return new ModelClientBuilder<TClient>(services, registration);
    }
}
