using System;

namespace ContractsSdk.Batching;

/// <summary>How calls are gathered, as it is now. Replaced as a whole when an option changes.</summary>
/// <param name="MaxRows">The most rows of one run, at least 2.</param>
/// <param name="MaxDelay">How long a row waits for others while nothing runs; zero for not at all.</param>
/// <param name="MaxQueue">The most calls that wait.</param>
internal sealed record GatheringTerms(int MaxRows, TimeSpan MaxDelay, int MaxQueue)
{
    /// <summary>Whether a row that is alone waits for others.</summary>
    public bool Delays => MaxDelay > TimeSpan.Zero;
}
