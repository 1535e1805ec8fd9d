using System;
using System.Globalization;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Dates and spans as attributes state them: as ISO 8601 and .NET write them whatever the culture.</summary>
internal static class TimeText
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd"];

    private static readonly string[] TimesOfDay = [@"hh\:mm", @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF"];

    private static readonly string[] Spans = ["c", "g"];

    /// <summary>How one is written.</summary>
    public static string Example(TimeKind kind) => kind switch
    {
        TimeKind.Date => "\"2000-01-31\"",
        TimeKind.Instant => "\"2000-01-31T18:30:00Z\"",
        TimeKind.TimeOfDay => "\"18:30\"",
        _ => "\"1.18:30:00\"",
    };

    /// <summary>In 100 nanoseconds: from the year 1, of a moment in UTC; from midnight; or long. Null for what is none.</summary>
    public static long? Ticks(string text, TimeKind kind) => kind switch
    {
        TimeKind.Date => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.Ticks : null,
        TimeKind.Instant => DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.UtcTicks
            : null,
        TimeKind.TimeOfDay => TimeSpan.TryParseExact(text, TimesOfDay, CultureInfo.InvariantCulture, out var time) ? time.Ticks : null,
        _ => TimeSpan.TryParseExact(text, Spans, CultureInfo.InvariantCulture, out var span) ? span.Ticks : null,
    };
}
