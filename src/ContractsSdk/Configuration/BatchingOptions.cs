using System;

namespace ContractsSdk;

/// <summary>
/// Whether and how asynchronous calls of one row that are in flight together become one run of the engine. It pays where a run of many rows
/// costs little more than a run of one; a model of which that is not so is measured and left as it is. See <c>docs/batching.md</c>.
/// </summary>
public sealed class BatchingOptions
{
    /// <summary>Whether calls are gathered where that pays; when null, whether the client declares <see cref="BatchingAttribute"/>.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The most rows of one run, 2 to 1,024; 64 when null.</summary>
    public int? MaxRows { get; set; }

    /// <summary>
    /// How long a row waits for others while nothing runs, to a second; not at all when null. Counts in milliseconds, and towards the timeout.
    /// While a run is under way rows wait for its end whatever this says.
    /// </summary>
    public TimeSpan? MaxDelay { get; set; }

    internal static int DefaultRows => 64;

    internal int Rows => MaxRows ?? DefaultRows;

    internal bool IsEnabled => Enabled ?? false;

    internal BatchingOptions Copy() => (BatchingOptions)MemberwiseClone();
}
