using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Telemetry;

/// <summary>Counts what happens to a client rather than to a row: reloads, and calls that a limit turned away. Never throws.</summary>
internal sealed class ClientEvents(ModelTelemetry telemetry, ModelIdentityTags identity)
{
    private readonly KeyValuePair<string, object?>[][] _reloads = [.. new[] { "swapped", "unchanged", "refused" }.Select(name => Tagged(identity, name))];
    private readonly KeyValuePair<string, object?>[][] _shed = [.. new[] { "concurrency", "queue", "rate" }.Select(name => Tagged(identity, name))];

    public void Reloaded(ReloadOutcome outcome) => ModelTelemetry.Add(telemetry.Reloads, 1, _reloads[(int)outcome]);

    public void Shed(ShedCause cause) => ModelTelemetry.Add(telemetry.Shed, 1, _shed[(int)cause]);

    private static KeyValuePair<string, object?>[] Tagged(ModelIdentityTags identity, string outcome) =>
        identity.With([new(TelemetryNames.Outcome, outcome)]);
}
