namespace ContractsSdk.Telemetry;

/// <summary>Which limit turned a call away.</summary>
internal enum ShedCause
{
    /// <summary>As many calls as may run were running, and this one may not wait.</summary>
    Concurrency = 0,

    /// <summary>As many calls as may wait were waiting.</summary>
    Queue = 1,

    /// <summary>More calls in the time than the rate allows.</summary>
    Rate = 2,
}
