using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading;

namespace ContractsSdk.Resilience;

/// <summary>
/// Ends calls whose time is up. Looks at the running calls every few milliseconds and sleeps while there are none, so that a call costs a
/// store and no look at the clock. Has a thread of its own: a thread pool full of blocked callers is when deadlines matter most.
/// <para>
/// A call reads the time of the last look, which may be long ago on a machine that has too much to do. Its deadline is therefore marked, and
/// the look that meets it reckons it anew from the one that followed the call's: no call has less than its time, and none more than a look's
/// distance above it. The two are often the same look, but not where the call was held up before its run.
/// </para>
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as its clock; the semaphore has no handle.")]
internal sealed class DeadlineWatch
{
    private const int QuietTicks = 40;
    private const long Fresh = 1;

    private static readonly DeadlineWatch OfSystem = new(TimeProvider.System);
    private static readonly ConditionalWeakTable<TimeProvider, DeadlineWatch> OfOthers = [];

    private readonly Lock _sync = new();
    private readonly SemaphoreSlim _woken = new(0);
    private readonly Looks _looks;
    private readonly TimeProvider _time;
    private readonly ITimer? _timer;
    private WeakReference<IWatched>[] _watched = [];
    private TimeSpan _step = TimeSpan.FromMilliseconds(50);
    private int _quiet;
    private volatile bool _touched;
    private volatile bool _asleep = true;

    private DeadlineWatch(TimeProvider time)
    {
        _time = time;
        _looks = new Looks(time);
        if (time == TimeProvider.System)
            new Thread(Loop) { IsBackground = true, Name = "ContractsSdk deadlines" }.Start();
        else
            _timer = time.CreateTimer(static watch => ((DeadlineWatch)watch!).Tick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The watch of a clock.</summary>
    public static DeadlineWatch Of(TimeProvider time) =>
        time == TimeProvider.System ? OfSystem : OfOthers.GetValue(time, static time => new DeadlineWatch(time));

    /// <summary>A span of time in this watch's ticks; even, as every time here is that is not fresh.</summary>
    public long ToTicks(TimeSpan span) => (long)(span.TotalSeconds * _time.TimestampFrequency) & ~Fresh;

    /// <summary>Looks after something as long as it lives, often enough for the given timeout.</summary>
    public void Add(IWatched watched, TimeSpan timeout)
    {
        lock (_sync)
        {
            var alive = Array.FindAll(_watched, static reference => reference.TryGetTarget(out _));
            Volatile.Write(ref _watched, [.. alive, new WeakReference<IWatched>(watched)]);
        }

        Sharpen(timeout);
    }

    /// <summary>Looks often enough for a timeout: a tenth of it, from one to 50 milliseconds. Never less often than before.</summary>
    public void Sharpen(TimeSpan timeout)
    {
        lock (_sync)
        {
            var step = TimeSpan.FromMilliseconds(Math.Clamp(timeout.TotalMilliseconds / 10, 1, 50));
            if (step >= _step)
                return;
            _step = step;
            if (!_asleep)
                Hurry();
        }
    }

    public void Remove(IWatched watched)
    {
        lock (_sync)
        {
            Volatile.Write(
                ref _watched, Array.FindAll(_watched, reference => reference.TryGetTarget(out var other) && !ReferenceEquals(other, watched)));
        }
    }

    /// <summary>Whether a deadline was set since the last look.</summary>
    public static bool IsFresh(long deadline) => (deadline & Fresh) != 0;

    /// <summary>The deadline a fresh one comes to, at the first look that meets it.</summary>
    /// <param name="at">The fresh one.</param>
    /// <param name="span">The time the call was given.</param>
    public long Settled(long at, long span) => _looks.ReadUntil((at & ~Fresh) - span) + span;

    /// <summary>The deadline of a call that begins now; to be stored, and followed by <see cref="Confirm"/>.</summary>
    /// <param name="timeout">In this watch's ticks.</param>
    public Deadline After(long timeout)
    {
        if (_asleep)
            Wake();
        if (!_touched)
            _touched = true;
        return new((_looks.Latest + timeout) | Fresh, timeout);
    }

    /// <summary>The same where the clock may be looked at.</summary>
    /// <param name="timeout">In this watch's ticks.</param>
    public Deadline ExactlyAfter(long timeout) => new(_looks.Now + timeout, timeout);

    /// <summary>How long a thread may sleep until a deadline; without end on a clock that does not go while threads sleep.</summary>
    /// <param name="at">The deadline.</param>
    /// <param name="span">The time the call was given.</param>
    public TimeSpan Until(long at, long span)
    {
        if (_timer is not null)
            return Timeout.InfiniteTimeSpan;
        var ticks = (IsFresh(at) ? Settled(at, span) : at) - _looks.Now;
        return TimeSpan.FromMilliseconds(Math.Clamp(Math.Ceiling(ticks * 1000.0 / _time.TimestampFrequency), 0, int.MaxValue));
    }

    /// <summary>Makes sure that a deadline which has just been stored is looked at.</summary>
    public void Confirm()
    {
        if (_asleep)
            Wake();
    }

    private void Wake()
    {
        lock (_sync)
        {
            if (!_asleep)
                return;
            _looks.Look();
            _quiet = 0;
            _asleep = false;
            Hurry();
        }
    }

    private void Hurry()
    {
        if (_timer is null)
            _woken.Release();
        else
            _timer.Change(_step, _step);
    }

    private void Loop()
    {
        while (true)
        {
            // Woken early by whoever needs it to look more often.
            if (_asleep)
                _woken.Wait();
            _woken.Wait(_step);
            Tick();
        }
    }

    private void Tick()
    {
        var running = Expire(_looks.Look());
        if (running || _touched)
        {
            _touched = false;
            _quiet = 0;
        }
        else if (++_quiet >= QuietTicks)
        {
            Sleep();
        }
    }

    private void Sleep()
    {
        lock (_sync)
        {
            _asleep = true;
            _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        // Whoever stored a deadline before this fence is seen here; whoever stores one after it sees the watch asleep. It stands for one in every
        // thread: here it is paid once in a quiet while, there it would be paid by every call.
        Interlocked.MemoryBarrierProcessWide();
        if (Expire(_looks.Now))
            Wake();
    }

    private bool Expire(long now)
    {
        var running = false;
        foreach (var reference in Volatile.Read(ref _watched))
        {
            if (reference.TryGetTarget(out var watched))
                running |= watched.Expire(now);
        }

        return running;
    }
}
