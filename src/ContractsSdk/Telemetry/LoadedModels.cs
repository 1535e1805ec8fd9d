using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;

namespace ContractsSdk.Telemetry;

/// <summary>The gauge that tells which versions are live.</summary>
internal sealed class LoadedModels
{
    private readonly ConcurrentDictionary<ModelIdentity, byte> _live = new();

    public LoadedModels(Meter meter) => meter.CreateObservableGauge(
        TelemetryNames.ModelInfo, Observe, unit: "1", description: "1 for every loaded model.");

    public void Add(ModelIdentity model) => _live.TryAdd(model, 0);

    public void Remove(ModelIdentity model) => _live.TryRemove(model, out _);

    private IEnumerable<Measurement<int>> Observe() => _live.Keys.Select(model => new Measurement<int>(
        1,
        new KeyValuePair<string, object?>(TelemetryNames.ContractId, model.ContractId),
        new KeyValuePair<string, object?>(TelemetryNames.ContractVersion, model.ContractVersion),
        new KeyValuePair<string, object?>(TelemetryNames.ModelVersion, model.Version),
        new KeyValuePair<string, object?>(TelemetryNames.ModelDigest, model.Digest[..12]),
        new KeyValuePair<string, object?>(TelemetryNames.Engine, model.Engine),
        new KeyValuePair<string, object?>(TelemetryNames.ModelInstance, model.Instance)));
}
