using System;
using System.Linq;
using ContractsSdk.Generated;
using Microsoft.Extensions.DependencyInjection;

namespace ContractsSdk.Pipeline;

/// <summary>Finds the clients that a client falls back on: among those it was given, then in the container.</summary>
internal static class StandIns
{
    /// <summary>One for each fallback that is a client; null for the others, and where it is the client itself.</summary>
    /// <exception cref="InvalidOperationException">There is no such client.</exception>
    public static IStandIn<TFeatures, TPrediction>?[] Of<TFeatures, TPrediction>(
        object client, ClientBinding<TFeatures, TPrediction> binding, string? instance, ModelClientSettings settings) =>
        [.. binding.Fallbacks.Select(fallback => fallback.Client is null || IsItself(client, instance, fallback)
            ? null
            : Given<TFeatures, TPrediction>(fallback, settings) ?? Registered<TFeatures, TPrediction>(fallback, instance, settings.Services)
                ?? throw Missing(client, fallback, hasContainer: settings.Services is not null))];

    /// <summary>The instance that others fall back on has nobody behind it.</summary>
    public static bool IsItself(object client, string? instance, DeclaredFallback fallback) =>
        fallback.Client == client.GetType() && fallback.Instance == instance;

    private static IStandIn<TFeatures, TPrediction>? Given<TFeatures, TPrediction>(DeclaredFallback fallback, ModelClientSettings settings) =>
        settings.Fallbacks.OfType<IStandIn<TFeatures, TPrediction>>().FirstOrDefault(given =>
            fallback.Client!.IsInstanceOfType(given) && (fallback.Instance is null || fallback.Instance == given.Instance));

    private static IStandIn<TFeatures, TPrediction>? Registered<TFeatures, TPrediction>(
        DeclaredFallback fallback, string? instance, IServiceProvider? services)
    {
        var keyed = services as IKeyedServiceProvider;
        var registered = fallback.Instance is { } name
            ? keyed?.GetKeyedService(fallback.Client!, name)
            : (instance is null ? null : keyed?.GetKeyedService(fallback.Client!, instance)) ?? services?.GetService(fallback.Client!);
        return (IStandIn<TFeatures, TPrediction>?)registered;
    }

    private static InvalidOperationException Missing(object client, DeclaredFallback fallback, bool hasContainer)
    {
        var name = fallback.Client!.Name;
        return new($"{client.GetType().Name} falls back on {fallback.Name}, which is not there. " + (hasContainer
            ? $"Register it: services.AddModelClient<{name}>({(fallback.Instance is { } key ? $"\"{key}\"" : "")})."
            : $"State it in ModelClientSettings.{nameof(ModelClientSettings.Fallbacks)}."));
    }
}
