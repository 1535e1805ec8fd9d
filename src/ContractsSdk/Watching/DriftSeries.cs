using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Watching;

/// <summary>How many series of metrics all clients together make of drift. OpenTelemetry drops what is above 2,000 of one instrument.</summary>
internal static class DriftSeries
{
    /// <summary>From how many on it is said at start.</summary>
    public const int Many = 1500;

    private static readonly ConditionalWeakTable<ModelTelemetry, StrongBox<int>> Totals = [];

    /// <summary>The series of one client.</summary>
    public static int Of(WatchedValues features, WatchedValues outputs) =>
        features.References.Sum(value => value.Kind switch
        {
            ProfileKind.Number => 2,
            ProfileKind.Category => 3,
            _ => 1,
        }) + outputs.References.Count(value => value.Kind != ProfileKind.Presence);

    /// <summary>Adds to the total, and returns it.</summary>
    public static int Add(ModelTelemetry telemetry, int series) =>
        Interlocked.Add(ref Totals.GetValue(telemetry, static _ => new()).Value, series);
}
