using System;
using System.Globalization;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A day as ISO 8601 writes it.</summary>
internal static class IsoDate
{
    public static bool IsValid(string date) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
