using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;

namespace ContractsSdk.Telemetry;

/// <summary>The gauges that ask each client how it is, when somebody collects them. Thread-safe.</summary>
internal sealed class LiveClients
{
    private readonly ConcurrentDictionary<IModelStatus, ModelIdentityTags> _live = new();

    public LiveClients(Meter meter)
    {
        meter.CreateObservableGauge(
            TelemetryNames.CircuitState, () => Observe<int>(static status => (int)status.Circuit), "{state}", "0 closed, 1 half-open, 2 open.");
        meter.CreateObservableGauge(
            TelemetryNames.SlotsInUse, () => Observe<int>(static status => status.SlotsInUse), "{slot}", "Slots that serve a call now.");
        meter.CreateObservableGauge(
            TelemetryNames.ModelLoadedTime, () => Observe(static status => SecondsOf(status.Model?.LoadedAt)), "s",
            "When the model that answers now was loaded, in seconds since 1970.");
    }

    public void Add(IModelStatus status) => _live.TryAdd(status, new ModelIdentityTags(status.ContractId, status.Instance));

    public void Remove(IModelStatus status) => _live.TryRemove(status, out _);

    private IEnumerable<Measurement<T>> Observe<T>(Func<IModelStatus, T?> read)
        where T : struct =>
        from client in _live
        let value = read(client.Key)
        where value is not null
        select new Measurement<T>(value.Value, client.Value.Only);

    private static double? SecondsOf(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds() / 1000.0;
}
