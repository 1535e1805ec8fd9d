using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContractsSdk.Hosting;

/// <summary>
/// Whether the process should go on. A model that is absent, slow or failing is no reason to end it; one whose every place is held by a run
/// that never ends is. Remembers since when each look found it so. Thread-safe.
/// </summary>
internal sealed class ModelLiveCheck(IReadOnlyList<RegisteredModel> registered, ModelDirectory directory, TimeProvider time) : IHealthCheck
{
    private readonly ConcurrentDictionary<RegisteredModel, long> _stuckSince = new();

    /// <summary>A long node ends sometime, and until then a restart would only lose the other requests.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var stuck = registered.Where(HangsForGood).Select(model => model.Name).ToArray();
        return Task.FromResult(stuck.Length == 0
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(
                context.Registration.FailureStatus, $"Runs of {string.Join(", ", stuck)} hang; only a restart frees their threads."));
    }

    private bool HangsForGood(RegisteredModel model)
    {
        if (directory.Find(model) is { IsStuck: true })
            return time.GetElapsedTime(_stuckSince.GetOrAdd(model, static (_, clock) => clock.GetTimestamp(), time)) >= Patience;
        _stuckSince.TryRemove(model, out _);
        return false;
    }
}
