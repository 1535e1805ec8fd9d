using System;
using System.Globalization;

namespace ContractsSdk.Contracts;

/// <summary>
/// Which number a date or a span is. The number is the feature's value: its type, range and scale are those of a number, whole where the
/// feature's type is an integer (rounded down).
/// </summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Unit">In what it is counted.</param>
/// <param name="Since">The day whose midnight is 0, as <c>1970-01-01</c>; null for kinds that are counted from nothing.</param>
public sealed record TimeEncoding(TimeKind Kind, TimeUnit Unit, string? Since)
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Whether a kind is counted from a day.</summary>
    public static bool HasOrigin(TimeKind kind) => kind is TimeKind.Date or TimeKind.Instant;

    /// <summary>The 100 nanoseconds of a unit.</summary>
    public long TicksPerUnit => Unit switch
    {
        TimeUnit.Days => TimeSpan.TicksPerDay,
        TimeUnit.Hours => TimeSpan.TicksPerHour,
        TimeUnit.Minutes => TimeSpan.TicksPerMinute,
        TimeUnit.Seconds => TimeSpan.TicksPerSecond,
        _ => TimeSpan.TicksPerMillisecond,
    };

    /// <summary>The 100 nanoseconds from the year 1 to <see cref="Since"/>; 0 without one.</summary>
    public long SinceTicks => Since is { } day && TryDay(day, out var date) ? date.Ticks : 0;

    /// <summary>A day as contracts write it.</summary>
    public static bool TryDay(string text, out DateTime day) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The number of a time, as fine as binary64 has it.</summary>
    /// <param name="ticks">The time in 100 nanoseconds, from the year 1 or from midnight or as long as it is.</param>
    public double Number(long ticks)
    {
        ticks -= SinceTicks;
        return (ticks / TicksPerUnit) + ((double)(ticks % TicksPerUnit) / TicksPerUnit);
    }

    /// <summary>The whole units of a time, rounded down.</summary>
    /// <param name="ticks">The same.</param>
    public long WholeNumber(long ticks)
    {
        ticks -= SinceTicks;
        return (ticks / TicksPerUnit) - (ticks % TicksPerUnit < 0 ? 1 : 0);
    }
}
