using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContractsSdk.Hosting;

/// <summary>
/// Loads a registered model when the host starts, and warms it up, before any other service of the host starts: a model that cannot be
/// loaded stops the start, not the first request, and no request meets a cold one.
/// </summary>
internal sealed class ModelStartup(IServiceProvider services, RegisteredClient client) : IHostedLifecycleService
{
    private bool _isDone;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (services.GetRequiredService<RegisteredClients>().Get(services, client) is IHostedModel hosted)
            hosted.WarmUp(cancellationToken);
        _isDone = true;
        return Task.CompletedTask;
    }

    // Hosts older than this interface know nothing of what comes before.
    public Task StartAsync(CancellationToken cancellationToken) => _isDone ? Task.CompletedTask : StartingAsync(cancellationToken);

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
