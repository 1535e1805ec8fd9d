namespace ContractsSdk.Engines;

/// <summary>How a run ended.</summary>
public enum RunStatus : byte
{
    /// <summary>The outputs can be read.</summary>
    Ok = 0,

    /// <summary>The engine refused or could not compute these rows; the same rows would fail again, others need not.</summary>
    InvalidData = 1,

    /// <summary>The engine failed for a reason that is not in the rows.</summary>
    Failed = 2,

    /// <summary><see cref="EngineSlot.Cancel"/> ended the run.</summary>
    Cancelled = 3,
}
