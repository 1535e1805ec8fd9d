using System;
using System.Threading;

namespace ContractsSdk.Resilience;

/// <summary>A watch's looks at the clock: the latest for every call to read, and how long each could be read. Thread-safe.</summary>
/// <param name="time">The clock.</param>
internal sealed class Looks(TimeProvider time)
{
    private readonly Lock _sync = new();

    // Of each look when it was, and the first moment at which nobody read the one before any more: whoever looks may be held up in between.
    private readonly (long At, long Since)[] _past = new (long, long)[64];
    private int _count;
    private long _latest;

    /// <summary>The time of the latest look; even, like every time here.</summary>
    public long Latest => Volatile.Read(ref _latest);

    /// <summary>The time.</summary>
    public long Now => time.GetTimestamp() & ~1L;

    /// <summary>Looks at the clock.</summary>
    /// <returns>The time.</returns>
    public long Look()
    {
        lock (_sync)
        {
            var now = Now;
            Volatile.Write(ref _latest, now);
            _past[_count++ % _past.Length] = (now, Now);
            return now;
        }
    }

    /// <summary>A moment by which whoever read this look as the latest had done so: the earliest that is certain.</summary>
    public long ReadUntil(long look)
    {
        lock (_sync)
        {
            var until = Now;
            for (var back = 1; back <= Math.Min(_count, _past.Length) && _past[(_count - back) % _past.Length] is var (at, since) && at > look; back++)
                until = since;
            return until;
        }
    }
}
