using System;
using System.Threading;

namespace ContractsSdk.Resilience;

/// <summary>
/// A bucket of permits that fills evenly. Reads the clock it is given, which the limiters of System.Threading.RateLimiting do not, and gives part
/// of what is asked, so that a batch has as many rows answered as there are permits. Allocates nothing. Thread-safe.
/// </summary>
/// <param name="permits">What it holds when full, and what comes back in a window.</param>
/// <param name="window">The time in which it fills.</param>
/// <param name="time">The clock.</param>
internal sealed class RateBucket(int permits, TimeSpan window, TimeProvider time)
{
    // What sums of fractions may lack of a whole permit.
    private const double Dust = 1e-6;

    private readonly Lock _sync = new();
    private double _left = permits;
    private long _filled = time.GetTimestamp();

    /// <summary>Whether this is the bucket of a limit, so that a change of something else does not fill it.</summary>
    public bool Is(int otherPermits, TimeSpan otherWindow) => (permits, window) == (otherPermits, otherWindow);

    /// <summary>Takes permits for rows.</summary>
    /// <returns>How many there were, at most as many as are wanted.</returns>
    public int Take(int wanted)
    {
        lock (_sync)
        {
            Fill();
            var taken = Math.Min(wanted, (int)(_left + Dust));
            _left = Math.Max(0, _left - taken);
            return taken;
        }
    }

    /// <summary>Gives back the permits of rows that did not reach the engine.</summary>
    public void GiveBack(int unused)
    {
        lock (_sync)
            _left = Math.Min(permits, _left + unused);
    }

    private void Fill()
    {
        var now = time.GetTimestamp();
        if (now <= _filled)
            return;
        _left = Math.Min(permits, _left + (permits * (time.GetElapsedTime(_filled, now) / window)));
        _filled = now;
    }
}
