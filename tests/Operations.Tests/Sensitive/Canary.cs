using System;
using System.Collections.Generic;
using System.Globalization;

namespace Operations.Tests.Sensitive;

/// <summary>Values that nobody else would write, planted in features and looked for everywhere.</summary>
internal static class Canary
{
    public const string Text = "PII7f3a";

    /// <summary>An age that is allowed: its digits are nobody else's.</summary>
    public const float Allowed = 57.4391f;

    /// <summary>An age that is not.</summary>
    public const float Forbidden = 8675.3125f;

    public static void AssertAbsent(IEnumerable<(string Sink, string Text)> sinks)
    {
        foreach (var (sink, text) in sinks)
        {
            foreach (var planted in new[] { Text, Digits(Allowed), Digits(Forbidden) })
                Assert.False(text.Contains(planted, StringComparison.OrdinalIgnoreCase), $"{sink} says '{planted}': {text}");
        }
    }

    // The digits that every way of printing it begins with.
    private static string Digits(float value) => value.ToString("R", CultureInfo.InvariantCulture)[..7];
}
