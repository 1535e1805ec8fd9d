using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Resilience;

namespace ContractsSdk.Tests.Resilience;

/// <summary>A call reads the time of a look that may be old: it has its whole time all the same, and hardly more.</summary>
public sealed class DeadlineAgeTests
{
    private const long Timeout = 1000;

    private readonly LookingClock _clock = new();
    private readonly DeadlineWatch _watch;

    public DeadlineAgeTests() => _watch = DeadlineWatch.Of(_clock);

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(5000)]
    public void A_call_that_began_right_before_a_late_look_has_its_time_from_there(long age)
    {
        var deadline = Begin();

        _clock.Look(age);

        Assert.Equal(_clock.Time + Timeout, Settled(deadline));
    }

    [Fact]
    public void A_call_that_was_held_up_before_its_run_has_its_time_from_the_first_look_it_missed()
    {
        // It may have begun right before the late one: the looks after that were in time, and say nothing of it.
        var deadline = Begin();

        _clock.Look(700);
        var first = _clock.Time;
        for (var look = 0; look < 20; look++)
            _clock.Look(100);

        Assert.Equal(first + Timeout, Settled(deadline));
    }

    [Fact]
    public void A_call_that_was_held_up_for_ages_has_no_less_than_its_time()
    {
        var deadline = Begin();

        _clock.Look(700);
        var first = _clock.Time;
        for (var look = 0; look < 1000; look++)
            _clock.Look(100);

        Assert.InRange(Settled(deadline), first + Timeout, _clock.Time + Timeout);
    }

    [Fact]
    public void A_call_that_read_the_time_before_the_watch_slept_and_woke_has_its_whole_time()
    {
        var deadline = Begin();
        for (var look = 0; look < 100; look++)
            _clock.Look(100);
        _clock.Time += 1_000_000;

        Assert.True(DeadlineWatch.IsFresh(deadline.At));
        Assert.False(DeadlineWatch.IsFresh(Settled(deadline)));
        Assert.InRange(Settled(deadline), deadline.At, _clock.Time + Timeout);
        Assert.Equal(_clock.Time + Timeout, Begin().At & ~1);
    }

    [Fact]
    public void A_call_that_began_while_the_watch_was_held_up_at_its_look_has_its_whole_time()
    {
        var deadline = Begin();

        // What the watch read is old when others see it.
        _clock.Hold = 400;
        _clock.Look(100);

        Assert.InRange(Settled(deadline), _clock.Time + Timeout, _clock.Time + Timeout + 1);
    }

    private Deadline Begin() => _watch.After(Timeout);

    private long Settled(Deadline deadline) => _watch.Settled(deadline.At, deadline.Span);

    /// <summary>A clock whose timers go off when the test says so, however late.</summary>
    private sealed class LookingClock : TimeProvider
    {
        private TimerCallback? _callback;
        private object? _state;

        public long Time { get; set; } = 5000;

        /// <summary>What passes once after the next time the clock is read.</summary>
        public long Hold { get; set; }

        public override long GetTimestamp()
        {
            var time = Time;
            (Time, Hold) = (Time + Hold, 0);
            return time;
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_callback, _state) = (callback, state);
            return new Timer();
        }

        public void Look(long after)
        {
            Time += after;
            _callback!(_state);
        }

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
