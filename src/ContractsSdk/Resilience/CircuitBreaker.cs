using System;
using System.Threading;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Resilience;

/// <summary>
/// Opens when too large a share of the calls in a window fails, so that an engine in trouble is left alone; lets one call through after a
/// while to see whether it works again. A good call costs a look at one field: calls are counted where they run, failures here.
/// Thread-safe.
/// </summary>
/// <param name="time">The clock, read when a call fails and while the circuit is open.</param>
/// <param name="calls">How many calls have told something of the engine so far, failures among them. Never decreases.</param>
internal sealed class CircuitBreaker(TimeProvider time, Func<long> calls)
{
    private const int Buckets = 10;

    private readonly Lock _sync = new();
    private readonly (long Index, double Calls, long Failures)[] _window = new (long, double, long)[Buckets];
    private volatile int _state;
    private long _opened;
    private long _sampled = time.GetTimestamp();
    private long _seen;

    public CircuitState State => (CircuitState)_state;

    /// <summary>Asks whether a call may reach the engine. A probe must be followed by one of the three answers, whatever happens.</summary>
    /// <param name="terms">When the circuit opens, and for how long.</param>
    /// <param name="isProbe">Whether this call decides.</param>
    public bool Allows(BreakerTerms terms, out bool isProbe)
    {
        isProbe = false;
        return _state == (int)CircuitState.Closed || !terms.IsEnabled || AllowsProbe(terms, out isProbe);
    }

    /// <summary>The probe was answered: the engine works again.</summary>
    public void ProbeSucceeded()
    {
        lock (_sync)
        {
            Array.Clear(_window);
            _seen = calls();
            _sampled = time.GetTimestamp();
            _state = (int)CircuitState.Closed;
        }
    }

    /// <summary>The probe said nothing of the engine: the next call is another.</summary>
    public void ProbeAbandoned() => _state = (int)CircuitState.Open;

    /// <summary>A call failed that had reached the engine.</summary>
    /// <returns>Whether this opened the circuit.</returns>
    public bool Failed(BreakerTerms terms, bool wasProbe)
    {
        if (!terms.IsEnabled && !wasProbe)
            return false;
        lock (_sync)
        {
            var now = time.GetTimestamp();
            var opens = wasProbe || (_state == (int)CircuitState.Closed && IsTooMuch(terms, now));
            if (opens)
                Open(now);
            return opens;
        }
    }

    private bool AllowsProbe(BreakerTerms terms, out bool isProbe)
    {
        isProbe = false;
        if (_state != (int)CircuitState.Open || time.GetElapsedTime(Volatile.Read(ref _opened)) < terms.BreakFor)
            return false;
        isProbe = Interlocked.CompareExchange(ref _state, (int)CircuitState.HalfOpen, (int)CircuitState.Open) == (int)CircuitState.Open;
        return isProbe;
    }

    private void Open(long now)
    {
        Volatile.Write(ref _opened, now);
        _state = (int)CircuitState.Open;
    }

    private bool IsTooMuch(BreakerTerms terms, long now)
    {
        var length = Math.Max(1, (long)(terms.Window.TotalSeconds * time.TimestampFrequency / Buckets));
        var index = now / length;
        ref var bucket = ref _window[index % Buckets];
        if (bucket.Index != index)
            bucket = (index, 0, 0);
        bucket.Calls += CallsSince(now, length * Buckets);
        bucket.Failures++;

        var (all, failures) = (0.0, 0L);
        foreach (var (of, called, failed) in _window)
        {
            if (of > index - Buckets)
                (all, failures) = (all + called, failures + failed);
        }

        return all >= terms.MinimumCalls && failures >= all * terms.FailureRatio;
    }

    /// <summary>The calls since this was last asked; after a long time without a failure, the share of them that one window had.</summary>
    private double CallsSince(long now, long window)
    {
        var total = calls();
        var (fresh, passed) = ((double)(total - _seen), now - _sampled);
        (_seen, _sampled) = (total, now);
        return Math.Max(1, passed > window ? fresh * window / passed : fresh);
    }
}
