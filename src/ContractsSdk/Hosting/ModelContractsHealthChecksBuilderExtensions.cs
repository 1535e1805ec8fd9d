using System;
using ContractsSdk.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace ContractsSdk;

/// <summary>Adds the health of model clients.</summary>
public static class ModelContractsHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds one check for each registered client, tagged <see cref="ModelHealthTags.Ready"/> and named after its contract, and one for all
    /// together, tagged <see cref="ModelHealthTags.Live"/>. Clients may be registered before or after. No check loads a model, runs one, or
    /// says a feature's value.
    /// </summary>
    /// <param name="builder">The application's checks.</param>
    /// <param name="configure">What counts as health.</param>
    public static IHealthChecksBuilder AddModelContracts(this IHealthChecksBuilder builder, Action<ModelHealthOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (configure is not null)
            builder.Services.Configure(configure);
        builder.Services.TryAddSingleton<ModelDirectory>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<HealthCheckServiceOptions>, ModelHealthRegistrations>());
        return builder;
    }
}
