using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace ScoringApi.Operations;

/// <summary>
/// A shutdown that loses nothing, in this order: no longer ready, while the load balancer looks away; no new connections; the requests that
/// run get their answers; then the container frees the model.
/// </summary>
internal sealed class Draining(IConfiguration configuration) : IHostedLifecycleService, IHealthCheck
{
    private volatile bool _isStopping;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isStopping ? HealthCheckResult.Unhealthy("The application is stopping.") : HealthCheckResult.Healthy());

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        _isStopping = true;
        return Task.Delay(configuration.GetValue("Shutdown:Delay", TimeSpan.Zero), cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
