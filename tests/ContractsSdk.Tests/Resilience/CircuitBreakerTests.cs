using System;
using ContractsSdk.Resilience;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Resilience;

public sealed class CircuitBreakerTests
{
    private static readonly BreakerTerms Terms = new(
        IsEnabled: true, FailureRatio: 0.5, MinimumCalls: 20, Window: TimeSpan.FromSeconds(10), BreakFor: TimeSpan.FromSeconds(5));

    private readonly ManualTime _time = new();
    private readonly CircuitBreaker _breaker;
    private long _calls;

    public CircuitBreakerTests() => _breaker = new CircuitBreaker(_time, () => _calls);

    [Fact]
    public void Half_of_twenty_calls_open_it_and_not_one_call_earlier()
    {
        Succeed(10);
        for (var i = 0; i < 9; i++)
            Assert.False(Fail());

        Assert.Equal(CircuitState.Closed, _breaker.State);
        Assert.True(Fail());
        Assert.Equal(CircuitState.Open, _breaker.State);
        Assert.False(_breaker.Allows(Terms, out _));
    }

    [Fact]
    public void Nineteen_failures_of_nineteen_calls_say_too_little()
    {
        for (var i = 0; i < 19; i++)
            Assert.False(Fail());
        Assert.True(Fail());
    }

    [Fact]
    public void Less_than_the_share_never_opens_it()
    {
        for (var i = 0; i < 1000; i++)
        {
            Succeed(2);
            Assert.False(Fail());
            _time.Advance(TimeSpan.FromMilliseconds(10));
        }
    }

    [Fact]
    public void What_happened_before_the_window_is_forgotten()
    {
        for (var i = 0; i < 19; i++)
            Fail();
        _time.Advance(TimeSpan.FromSeconds(11));

        Assert.False(Fail());
        Assert.Equal(CircuitState.Closed, _breaker.State);
    }

    [Fact]
    public void Good_hours_do_not_keep_a_broken_engine_in_service()
    {
        Succeed(1_000_000);
        _time.Advance(TimeSpan.FromDays(1));

        for (var i = 0; i < 200 && !Fail(); i++)
        {
        }

        Assert.Equal(CircuitState.Open, _breaker.State);
    }

    [Fact]
    public void One_call_decides_and_all_others_wait_for_it()
    {
        Open();
        _time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(_breaker.Allows(Terms, out _));
        _time.Advance(TimeSpan.FromSeconds(0.2));

        Assert.True(_breaker.Allows(Terms, out var isProbe));
        Assert.True(isProbe);
        for (var i = 0; i < 1000; i++)
            Assert.False(_breaker.Allows(Terms, out _));
        Assert.Equal(CircuitState.HalfOpen, _breaker.State);

        _breaker.ProbeSucceeded();

        Assert.True(_breaker.Allows(Terms, out isProbe));
        Assert.False(isProbe);
        Assert.False(Fail());
    }

    [Fact]
    public void A_failed_probe_opens_it_for_as_long_again()
    {
        Open();
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.True(_breaker.Allows(Terms, out _));

        Assert.True(_breaker.Failed(Terms, wasProbe: true));

        _time.Advance(TimeSpan.FromSeconds(4));
        Assert.False(_breaker.Allows(Terms, out _));
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(_breaker.Allows(Terms, out _));
    }

    [Fact]
    public void A_probe_that_says_nothing_leaves_the_next_call_to_decide()
    {
        Open();
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.True(_breaker.Allows(Terms, out _));

        _breaker.ProbeAbandoned();

        Assert.True(_breaker.Allows(Terms, out var isProbe));
        Assert.True(isProbe);
    }

    [Fact]
    public void A_jump_of_the_wall_clock_is_not_seen()
    {
        Open();

        _time.JumpWall(TimeSpan.FromDays(400));
        Assert.False(_breaker.Allows(Terms, out _));
        _time.JumpWall(TimeSpan.FromDays(-800));
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.True(_breaker.Allows(Terms, out _));
    }

    private void Open()
    {
        while (!Fail())
        {
        }
    }

    private void Succeed(int calls) => _calls += calls;

    private bool Fail()
    {
        _calls++;
        return _breaker.Failed(Terms, wasProbe: false);
    }
}
