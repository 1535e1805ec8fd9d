using System;

namespace ContractsSdk;

/// <summary>
/// How many rows reach the engine in a time, where that is limited: of use where every row costs something, as with an engine elsewhere. A bucket
/// holds the permits of one window; each row takes one, and they come back evenly. Nothing is limited unless it is declared.
/// </summary>
public sealed class RateLimitOptions
{
    /// <summary>The rows of a window, 1 to 1,000,000; no limit when null. As many may come at once after a quiet window.</summary>
    public int? Permits { get; set; }

    /// <summary>The window, 1 ms to 1 h; a second when null.</summary>
    public TimeSpan? Window { get; set; }

    internal static TimeSpan DefaultWindow { get; } = TimeSpan.FromSeconds(1);

    internal RateLimitOptions Copy() => (RateLimitOptions)MemberwiseClone();
}
