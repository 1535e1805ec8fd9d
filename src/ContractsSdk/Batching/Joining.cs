namespace ContractsSdk.Batching;

/// <summary>What became of a call that wanted to join others.</summary>
internal enum Joining : byte
{
    /// <summary>It waits, and will end.</summary>
    Joined,

    /// <summary>As many calls wait as may.</summary>
    Full,

    /// <summary>No more calls are taken.</summary>
    Closed,
}
