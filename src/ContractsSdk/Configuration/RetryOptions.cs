using System;

namespace ContractsSdk;

/// <summary>
/// How often a run is tried again that failed for a reason which is not in the rows. Nothing is tried again unless it is declared. Pointless
/// on an engine in the process, which fails the same way again; of use where runs leave it.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>The most tries after the first, 0 to 10; none when null. All of them share the call's timeout and its place.</summary>
    public int? Count { get; set; }

    /// <summary>
    /// The longest wait before the second try, to a minute; 10 ms when null. It doubles with every further one, and half of it is chance.
    /// Calls that are not awaited, and batches that run together, do not wait.
    /// </summary>
    public TimeSpan? Delay { get; set; }

    internal static TimeSpan DefaultDelay { get; } = TimeSpan.FromMilliseconds(10);

    internal RetryOptions Copy() => (RetryOptions)MemberwiseClone();
}
