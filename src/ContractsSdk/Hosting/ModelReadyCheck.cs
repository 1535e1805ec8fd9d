using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContractsSdk.Hosting;

/// <summary>
/// Whether a client should get traffic. Unhealthy only where it cannot answer: what is true of every process at once (an open circuit, a
/// thrown kill switch, drift) is degraded, or it would take them all out of rotation together.
/// </summary>
internal sealed class ModelReadyCheck(RegisteredModel registered, ModelDirectory directory, ModelHealthOptions options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (directory.Find(registered) is not { } status)
            return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, "The model has not been loaded yet."));
        var (health, description) = Judge(status, context.Registration.FailureStatus);
        return Task.FromResult(new HealthCheckResult(health, description, exception: null, ModelHealthData.Of(status)));
    }

    private (HealthStatus Health, string Description) Judge(IModelStatus status, HealthStatus failure)
    {
        if (status.Model is not { } model)
        {
            return status.AnswersWithoutModel
                ? (HealthStatus.Degraded, "There is no model; the fallback answers.")
                : (failure, "There is no model.");
        }

        if (!status.IsWarm)
            return (failure, "The model is loaded; its warm-up is not done.");
        var troubles = new List<string>();
        if (status.Forced is { } forced)
            troubles.Add($"The kill switch says {forced}.");
        if (status.Circuit != CircuitState.Closed)
            troubles.Add($"The circuit is {ModelHealthData.Name(status.Circuit)}.");
        if ((options.DriftDegrades || status.DriftDegrades) && status.Drifting > 0)
            troubles.Add(status.Drifting == 1 ? "One feature or output has drifted." : $"{status.Drifting} features and outputs have drifted.");
        return troubles.Count == 0
            ? (HealthStatus.Healthy, $"Model {model.Version} answers.")
            : (HealthStatus.Degraded, string.Join(" ", troubles));
    }
}
