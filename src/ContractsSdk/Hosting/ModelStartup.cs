using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContractsSdk.Hosting;

/// <summary>Loads a registered model when the host starts: a model that cannot be loaded stops the start, not the first request.</summary>
internal sealed class ModelStartup<TClient>(IServiceProvider services) : IHostedService
    where TClient : class
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _ = services.GetRequiredService<TClient>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
