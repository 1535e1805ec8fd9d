namespace ContractsSdk;

/// <summary>In what a time is counted.</summary>
public enum TimeUnit : byte
{
    /// <summary>Days of 24 hours.</summary>
    Days = 0,

    /// <summary>Hours.</summary>
    Hours = 1,

    /// <summary>Minutes.</summary>
    Minutes = 2,

    /// <summary>Seconds.</summary>
    Seconds = 3,

    /// <summary>Milliseconds.</summary>
    Milliseconds = 4,
}
