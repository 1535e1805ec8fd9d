using System;
using ContractsSdk.Engines;
using ContractsSdk.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Polly;

namespace ContractsSdk;

/// <summary>Completes the registration of a client.</summary>
/// <typeparam name="TClient">The client.</typeparam>
public sealed class ModelClientBuilder<TClient>
    where TClient : class, IModelClientFactory<TClient>
{
    private readonly ModelClientRegistration<TClient> _registration;

    internal ModelClientBuilder(IServiceCollection services, ModelClientRegistration<TClient> registration)
    {
        Services = services;
        _registration = registration;
    }

    /// <summary>The container.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Says how the model is loaded. Is called once, when the client is first asked for or the host starts.</summary>
    /// <param name="load">Takes the services and what is to be loaded; the client owns what it returns.</param>
    public ModelClientBuilder<TClient> UseEngine(Func<IServiceProvider, ModelLoadRequest, ModelEngine> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        _registration.Load = load;
        return this;
    }

    /// <summary>Adds an interceptor around every prediction of this client.</summary>
    /// <param name="create">Makes it, once: an <see cref="IPredictionInterceptor{TFeatures, TPrediction}"/> for the client's types.</param>
    public ModelClientBuilder<TClient> AddInterceptor(Func<IServiceProvider, object> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        _registration.Interceptors.Add(create);
        return this;
    }

    /// <summary>
    /// Adds the application's own Polly strategies around every run of the engine, within the call's place, circuit and deadline: chaos in
    /// tests, for example. Called when the client is made and when the options of retrying change. See <c>docs/resilience.md</c>.
    /// </summary>
    /// <param name="configure">Adds to what it is given; called again it adds after what was added before.</param>
    public ModelClientBuilder<TClient> ConfigureResilience(Action<ResiliencePipelineBuilder<RunStatus>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _registration.Strategies += configure;
        return this;
    }
}
