using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Hosting;

/// <summary>Makes the checks when they are first asked for: by then every client is registered.</summary>
internal sealed class ModelHealthRegistrations(
    IEnumerable<RegisteredClient> registered, ModelDirectory directory, IOptions<ModelHealthOptions> options, IServiceProvider services)
    : IConfigureOptions<HealthCheckServiceOptions>
{
    private const string LiveCheck = "model-contracts";

    public void Configure(HealthCheckServiceOptions checks)
    {
        var all = registered.Select(client => client.Model).Distinct().ToArray();
        foreach (var model in all)
        {
            checks.Registrations.Add(new HealthCheckRegistration(
                model.Name, new ModelReadyCheck(model, directory, options.Value), failureStatus: null, [ModelHealthTags.Ready]));
        }

        checks.Registrations.Add(new HealthCheckRegistration(
            LiveCheck, new ModelLiveCheck(all, directory, services.GetService<TimeProvider>() ?? TimeProvider.System), failureStatus: null, [ModelHealthTags.Live]));
    }
}
