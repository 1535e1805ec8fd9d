namespace ContractsSdk.Resilience;

/// <summary>What became of a call that asked for a place.</summary>
internal enum Admission : byte
{
    /// <summary>It has one, and gives it back.</summary>
    Entered,

    /// <summary>As many calls as may wait are waiting.</summary>
    Full,

    /// <summary>Its time was up before a place came free.</summary>
    TimedOut,
}
