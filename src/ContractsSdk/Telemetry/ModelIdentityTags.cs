using System.Collections.Generic;

namespace ContractsSdk.Telemetry;

/// <summary>The attributes every measurement of a client has: its contract, and its instance where it has a configured name.</summary>
internal sealed class ModelIdentityTags(string contractId, string? instance)
{
    private readonly KeyValuePair<string, object?>[] _tags = instance is null
        ? [new(TelemetryNames.ContractId, contractId)]
        : [new(TelemetryNames.ContractId, contractId), new(TelemetryNames.ModelInstance, instance)];

    /// <summary>These attributes alone. Not to be written to.</summary>
    public KeyValuePair<string, object?>[] Only => _tags;

    /// <summary>The contract alone with more: for what is said of rows, which are no instance's.</summary>
    public KeyValuePair<string, object?>[] ContractWith(KeyValuePair<string, object?>[] more) => [_tags[0], .. more];

    public KeyValuePair<string, object?>[] With(KeyValuePair<string, object?>[] more) => [.. _tags, .. more];
}
