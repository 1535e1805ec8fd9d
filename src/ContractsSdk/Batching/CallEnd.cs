namespace ContractsSdk.Batching;

/// <summary>How a call ended that waited with others.</summary>
internal enum CallEnd : byte
{
    /// <summary>A run said something of its row.</summary>
    Answered,

    /// <summary>Its time was up, before its run or during it.</summary>
    TimedOut,

    /// <summary>Its caller has given it up.</summary>
    Cancelled,

    /// <summary>Its row broke the run, alone.</summary>
    Broken,
}
