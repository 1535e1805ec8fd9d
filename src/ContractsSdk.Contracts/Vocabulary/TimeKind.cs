namespace ContractsSdk;

/// <summary>What kind of time a number stands for.</summary>
public enum TimeKind : byte
{
    /// <summary>A day of the calendar: counted from another one.</summary>
    Date = 0,

    /// <summary>A time of the day: counted from midnight.</summary>
    TimeOfDay = 1,

    /// <summary>A moment, wherever it is looked at: counted from a midnight in UTC.</summary>
    Instant = 2,

    /// <summary>How long something takes.</summary>
    Span = 3,
}
