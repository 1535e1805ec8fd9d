using System;
using System.Collections.Generic;
using System.Threading;

namespace ContractsSdk.Drift.Tests.Support;

/// <summary>A clock that goes on when it is told to; timers run on the thread that tells it.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    public int Timers => _timers.Count;

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state, After(_now, dueTime), period);
        lock (_timers)
            _timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        _now += by;
        ManualTimer[] timers;
        lock (_timers)
            timers = [.. _timers];
        foreach (var timer in timers)
            timer.Ring(_now);
    }

    private static DateTimeOffset After(DateTimeOffset now, TimeSpan time) => time == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : now + time;

    /// <summary>Rings at most once each time the clock goes on, however far.</summary>
    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state, DateTimeOffset due, TimeSpan period) : ITimer
    {
        private DateTimeOffset _due = due;
        private TimeSpan _period = period;

        public void Ring(DateTimeOffset now)
        {
            if (_due > now)
                return;
            _due = After(now, _period);
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            (_due, _period) = (After(clock._now, dueTime), period);
            return true;
        }

        public void Dispose()
        {
            lock (clock._timers)
                clock._timers.Remove(this);
        }

        public System.Threading.Tasks.ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
