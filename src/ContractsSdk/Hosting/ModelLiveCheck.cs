using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContractsSdk.Hosting;

/// <summary>Whether the process should go on. A model that is absent, slow or failing is no reason to end it; runs that never end are.</summary>
internal sealed class ModelLiveCheck(IReadOnlyList<RegisteredModel> registered, ModelDirectory directory) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var stuck = registered.Where(model => directory.Find(model) is { IsStuck: true }).Select(model => model.Name).ToArray();
        return Task.FromResult(stuck.Length == 0
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(
                context.Registration.FailureStatus, $"Runs of {string.Join(", ", stuck)} hang; only a restart frees their threads."));
    }
}
