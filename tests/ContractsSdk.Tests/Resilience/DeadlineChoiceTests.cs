using System;
using System.Collections.Generic;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Resilience;

/// <summary>Where the time of runs at load decides on which thread calls run: by the best of them, for the first may have met a busy machine.</summary>
public sealed class DeadlineChoiceTests
{
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 50)]
    [InlineData(false, 900, 60, 40)]
    [InlineData(false, 12_000, 5)]
    [InlineData(false, 12_000, 30_000, 5)]
    [InlineData(false, 12_000, 30_000, 90, 80, 5)]
    [InlineData(true, 60)]
    [InlineData(true, 12_000)]
    [InlineData(true, 12_000, 30_000, 11_000, 5)]
    [InlineData(true, 12_000, 900, 60)]
    public void The_best_of_a_few_runs_counts(bool isIsolated, params int[] microseconds) =>
        Assert.Equal(isIsolated, IsIsolated(new() { Timeout = TimeSpan.FromSeconds(1) }, microseconds));

    [Fact]
    public void A_run_at_load_that_outlasts_the_timeout_is_long() =>
        Assert.True(IsIsolated(new() { Timeout = TimeSpan.FromMilliseconds(100) }, 150_000, 5));

    [Fact]
    public void Nobody_who_stated_no_timeout_waits_for_one() => Assert.False(IsIsolated(new(), 12_000));

    [Fact]
    public void A_slow_model_is_run_no_more_than_three_times()
    {
        var runs = 0;
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                runs++;
                _time.Advance(TimeSpan.FromMilliseconds(80));
                return RunStatus.Ok;
            },
        };
        using var client = Client(engine, new() { Timeout = TimeSpan.FromSeconds(1) });
        Assert.Equal(3, runs);
    }

    /// <summary>Whether calls leave their caller's thread, when runs at load take these times; the last goes on.</summary>
    private bool IsIsolated(ModelClientOptions options, params int[] microseconds)
    {
        var times = new Queue<int>(microseconds);
        var thread = 0;
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                thread = Environment.CurrentManagedThreadId;
                _time.Advance(TimeSpan.FromMicroseconds(times.Count > 1 ? times.Dequeue() : times.Peek()));
                return RunStatus.Ok;
            },
        };
        using var client = Client(engine, options);

        Assert.True(client.TryPredict(new Applicant(30, 10), out _));

        return thread != Environment.CurrentManagedThreadId;
    }

    private ScoreClient Client(ScriptedEngine engine, ModelClientOptions options) =>
        ScoreClient.Create(engine, new() { TimeProvider = _time, Options = options });
}
