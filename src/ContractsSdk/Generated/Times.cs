using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>Reads dates and spans as the numbers a contract says they are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Times
{
    /// <summary>How many units since a day.</summary>
    public static long Whole(DateOnly value, long since, long unit) => Floor((value.DayNumber * TimeSpan.TicksPerDay) - since, unit);

    /// <inheritdoc cref="Whole(DateOnly, long, long)"/>
    public static long? Whole(DateOnly? value, long since, long unit) => value is { } given ? Whole(given, since, unit) : null;

    /// <summary>How many whole units since midnight.</summary>
    public static long Whole(TimeOnly value, long since, long unit) => Floor(value.Ticks - since, unit);

    /// <inheritdoc cref="Whole(TimeOnly, long, long)"/>
    public static long? Whole(TimeOnly? value, long since, long unit) => value is { } given ? Whole(given, since, unit) : null;

    /// <summary>How many whole units since a midnight in UTC.</summary>
    public static long Whole(DateTimeOffset value, long since, long unit) => Floor(value.UtcTicks - since, unit);

    /// <inheritdoc cref="Whole(DateTimeOffset, long, long)"/>
    public static long? Whole(DateTimeOffset? value, long since, long unit) => value is { } given ? Whole(given, since, unit) : null;

    /// <summary>How many whole units long.</summary>
    public static long Whole(TimeSpan value, long since, long unit) => Floor(value.Ticks - since, unit);

    /// <inheritdoc cref="Whole(TimeSpan, long, long)"/>
    public static long? Whole(TimeSpan? value, long since, long unit) => value is { } given ? Whole(given, since, unit) : null;

    /// <summary>How many units since midnight.</summary>
    public static double Of(TimeOnly value, long since, long unit) => Number(value.Ticks - since, unit);

    /// <inheritdoc cref="Of(TimeOnly, long, long)"/>
    public static double? Of(TimeOnly? value, long since, long unit) => value is { } given ? Of(given, since, unit) : null;

    /// <summary>How many units since a midnight in UTC.</summary>
    public static double Of(DateTimeOffset value, long since, long unit) => Number(value.UtcTicks - since, unit);

    /// <inheritdoc cref="Of(DateTimeOffset, long, long)"/>
    public static double? Of(DateTimeOffset? value, long since, long unit) => value is { } given ? Of(given, since, unit) : null;

    /// <summary>How many units long.</summary>
    public static double Of(TimeSpan value, long since, long unit) => Number(value.Ticks - since, unit);

    /// <inheritdoc cref="Of(TimeSpan, long, long)"/>
    public static double? Of(TimeSpan? value, long since, long unit) => value is { } given ? Of(given, since, unit) : null;

    // Units and their rest apart: a tick is lost in a double of today's ticks.
    private static double Number(long ticks, long unit) => (ticks / unit) + ((double)(ticks % unit) / unit);

    private static long Floor(long ticks, long unit) => (ticks / unit) - (ticks % unit < 0 ? 1 : 0);
}
