using ContractsSdk;
using Microsoft.Extensions.DependencyInjection;

namespace ScoringApi.Operations;

/// <summary>Registers <see cref="Draining"/> as what it is: a part of the host's life, and a reason not to be ready.</summary>
internal static class DrainingServiceCollectionExtensions
{
    public static void AddDraining(this IServiceCollection services)
    {
        services.AddSingleton<Draining>();
        services.AddHostedService(provider => provider.GetRequiredService<Draining>());
        services.AddHealthChecks().AddCheck<Draining>("draining", tags: [ModelHealthTags.Ready]);
    }
}
