using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Batching;

/// <summary>Calls that go together keep what is their own.</summary>
public sealed class GatheredCallTests
{
    private const int Patience = 60_000;

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Fact(Timeout = Patience)]
    public async Task Calls_that_come_during_a_run_become_one_run_and_each_gets_its_own_answer()
    {
        using var crowd = new Crowd();
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask(1, 2, 3);

        Assert.Single(crowd.Runs);
        crowd.Release();
        await leader;

        var predictions = await Task.WhenAll(calls);
        Assert.Equal([1 / 2f, 2 / 3f, 3 / 4f], predictions.Select(prediction => prediction.Value.Probability));
        Assert.Equal(3, predictions.Select(prediction => prediction.Id).Distinct().Count());
        Assert.Equal([[0], [1, 2, 3]], crowd.Runs);
    }

    [Fact(Timeout = Patience)]
    public async Task A_call_that_is_alone_is_answered_at_once()
    {
        using var crowd = new Crowd();

        var call = crowd.Client.PredictAsync(new(1, 1), Ever);

        Assert.True(call.IsCompletedSuccessfully);
        Assert.Equal(0.5f, (await call).Value.Probability);
    }

    [Fact(Timeout = Patience)]
    public async Task A_bad_row_is_told_so_at_once_and_is_in_no_run()
    {
        using var crowd = new Crowd();
        var leader = await crowd.LeadAsync();
        var good = crowd.Ask(1);

        await Assert.ThrowsAsync<ContractViolationException>(async () => await crowd.Client.PredictAsync(new(float.NaN, 1), Ever));
        crowd.Release();
        await leader;

        Assert.Equal(0.5f, (await good[0]).Value.Probability);
        Assert.Equal([[0], [1]], crowd.Runs);
    }

    [Fact(Timeout = Patience)]
    public async Task A_row_that_the_engine_refuses_fails_its_own_caller_only()
    {
        using var crowd = new Crowd
        {
            OnRun = static slot => slot.Incomes().Contains(3) ? RunStatus.InvalidData : RunStatus.Ok,
        };
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask(1, 2, 3, 4);
        crowd.Release();
        await leader;

        var error = await Assert.ThrowsAsync<ModelUnavailableException>(() => calls[2]);
        Assert.Equal(FallbackReasons.EngineFailure, error.Reason);
        foreach (var i in (int[])[0, 1, 3])
            Assert.Equal(PredictionSource.Model, (await calls[i]).Source);
    }

    [Fact(Timeout = Patience)]
    public async Task A_cancelled_call_leaves_and_the_others_stay()
    {
        using var crowd = new Crowd();
        var leader = await crowd.LeadAsync();
        using var stop = new CancellationTokenSource();
        var stopped = crowd.Client.PredictAsync(new(5, 1), stop.Token).AsTask();
        var calls = crowd.Ask(1, 2);

        await stop.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
        Assert.Equal(stop.Token, error.CancellationToken);
        crowd.Release();
        await leader;

        await Task.WhenAll(calls);
        Assert.Equal([[0], [1, 2]], crowd.Runs);
    }

    [Fact(Timeout = Patience)]
    public async Task A_call_waits_no_longer_than_it_may_take()
    {
        using var crowd = new Crowd(options => options.Timeout = TimeSpan.FromMilliseconds(100));
        var leader = await crowd.LeadAsync();
        var late = crowd.Ask(1)[0];

        crowd.Time.Advance(TimeSpan.FromMilliseconds(150));

        var error = await Assert.ThrowsAsync<ModelUnavailableException>(() => late);
        Assert.Equal(FallbackReasons.Timeout, error.Reason);
        crowd.Release();
        await Assert.ThrowsAsync<ModelUnavailableException>(() => leader);
    }

    [Fact(Timeout = Patience)]
    public async Task One_more_than_may_wait_has_reason_limit_at_once()
    {
        using var crowd = new Crowd(options => options.MaxQueue = 2);
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask(1, 2);

        var error = await Assert.ThrowsAsync<ModelUnavailableException>(async () => await crowd.Client.PredictAsync(new(3, 1), Ever));

        Assert.Equal(FallbackReasons.Limit, error.Reason);
        crowd.Release();
        await leader;
        await Task.WhenAll(calls);
    }

    [Fact(Timeout = Patience)]
    public async Task A_synchronous_call_never_waits_for_others()
    {
        using var crowd = new Crowd(options => options.MaxConcurrency = 2);
        var leader = await crowd.LeadAsync();
        var waiting = crowd.Ask(1)[0];

        Assert.Equal(2 / 3f, crowd.Client.Predict(new(2, 1)).Value.Probability);

        Assert.False(waiting.IsCompleted);
        crowd.Release();
        await leader;
        await waiting;
    }

    [Fact(Timeout = Patience)]
    public async Task Each_call_has_its_own_fallback_and_a_slow_one_holds_nobody_up()
    {
        using var free = new ManualResetEventSlim();
        var first = 0;
        using var crowd = new Crowd(binding: new ScoreBinding
        {
            Contract = ScoreBinding.FallingBackText,
            On = FallbackReasons.EngineFailure,
            Answer = (_, _) =>
            {
                if (Interlocked.Increment(ref first) == 1)
                    free.Wait(Ever);
                return new Score(false, 0.125f);
            },
        })
        {
            OnRun = static _ => RunStatus.Failed,
        };
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask(1, 2, 3);
        crowd.Release();
        await leader;

        // Two of the three are there while the first fallback still waits.
        var waiting = calls.ToList();
        for (var there = 0; there < 2; there++)
        {
            var done = await Task.WhenAny(waiting);
            await done;
            waiting.Remove(done);
        }

        free.Set();

        Assert.All(await Task.WhenAll(calls), prediction => Assert.Equal((PredictionSource.Fallback, 0.125f), (prediction.Source, prediction.Value.Probability)));
        Assert.Equal(2, crowd.Runs.Count);
    }

    [Fact(Timeout = Patience)]
    public async Task An_asynchronous_fallback_is_awaited_by_its_own_caller()
    {
        var answer = new TaskCompletionSource<Score>();
        using var crowd = new Crowd(binding: new ScoreBinding
        {
            Contract = ScoreBinding.FallingBackText,
            On = FallbackReasons.EngineFailure,
            AnswerLater = () => answer.Task,
        })
        {
            OnRun = static slot => slot.Incomes().Contains(2) ? RunStatus.InvalidData : RunStatus.Ok,
        };
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask(1, 2);
        crowd.Release();
        await leader;

        Assert.Equal(PredictionSource.Model, (await calls[0]).Source);
        Assert.False(calls[1].IsCompleted);
        answer.SetResult(new Score(true, 0.75f));
        var second = await calls[1];
        Assert.Equal((PredictionSource.Fallback, 0.75f), (second.Source, second.Value.Probability));
    }

    [Fact(Timeout = Patience)]
    public async Task A_run_is_one_verdict_on_the_engine_however_many_calls_it_answers()
    {
        using var crowd = new Crowd(options => options.Breaker.MinimumCalls = 10)
        {
            OnRun = static _ => RunStatus.Failed,
        };
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask([.. Enumerable.Range(1, 30).Select(income => (float)income)]);
        crowd.Release();
        await leader;
        foreach (var call in calls)
            await Assert.ThrowsAsync<ModelUnavailableException>(() => call);

        crowd.OnRun = static _ => RunStatus.Ok;
        Assert.Equal(PredictionSource.Model, (await crowd.Client.PredictAsync(new(1, 1), Ever)).Source);
    }

    [Fact(Timeout = Patience)]
    public async Task The_kill_switch_answers_those_that_wait()
    {
        var configuration = new ChangingConfiguration(("Contracts:credit-score:Batching:Enabled", "true"));
        using var crowd = new Crowd(settings: new() { Layers = new(configuration.Root, "credit-score", null, null) });
        var leader = await crowd.LeadAsync();
        var call = crowd.Ask(1)[0];

        configuration.Change(("Contracts:credit-score:Force", "Fallback"));
        crowd.Release();
        await leader;

        Assert.Equal(FallbackReasons.Forced, (await Assert.ThrowsAsync<ModelUnavailableException>(() => call)).Reason);
        Assert.Single(crowd.Runs);
    }

    [Fact(Timeout = Patience)]
    public async Task Calls_that_wait_during_a_reload_are_answered_by_the_new_model()
    {
        using var crowd = new Crowd();
        var leader = await crowd.LeadAsync();
        var call = crowd.Ask(1)[0];

        var next = new ScriptedEngine('b') { Distort = static _ => 0.25f, OnRun = slot => crowd.Passes(100 + slot.Rows) };
        var reload = crowd.Client.ReloadAsync(next, Ever);
        while (crowd.Client.Model.Digest[0] != 'b')
            await Task.Delay(1, Ever);
        crowd.Release();
        await leader;

        Assert.Equal(0.25f, (await call).Value.Probability);
        Assert.True((await reload).IsReplaced);
        Assert.True(crowd.Client.IsBatching);
    }

    [Fact(Timeout = Patience)]
    public async Task Disposal_answers_those_that_wait_and_takes_no_more()
    {
        using var crowd = new Crowd();
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask(1, 2);

        var disposed = crowd.Client.DisposeAsync().AsTask();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await crowd.Client.PredictAsync(new(3, 1), Ever));
        Assert.False(disposed.IsCompleted);
        crowd.Release();
        await leader;
        await disposed.WaitAsync(Ever);

        Assert.Equal([1 / 2f, 2 / 3f], (await Task.WhenAll(calls)).Select(prediction => prediction.Value.Probability));
        Assert.Equal(1, crowd.Engine.Disposed);
    }

    [Fact(Timeout = Patience)]
    public async Task Each_call_has_its_own_span_and_duration_and_a_run_its_rows()
    {
        using var listener = new Listener(nameof(Each_call_has_its_own_span_and_duration_and_a_run_its_rows));
        using var crowd = new Crowd(settings: listener.Settings);
        var leader = await crowd.LeadAsync();
        using var around = new Activity("around").Start();

        var calls = crowd.Ask(1, 2, 3);
        Assert.Same(around, Activity.Current);
        crowd.Release();
        await leader;
        await Task.WhenAll(calls);

        Assert.Equal(3, Assert.Single(listener.Of("ml.run.rows")).Value);
        Assert.Equal(4, listener.Of("ml.prediction.duration").Count());
        Assert.Equal(4, listener.Of("ml.prediction.rows").Sum(rows => rows.Value));
        Assert.Equal(3, listener.Spans.Count(span => span.ParentSpanId == around.SpanId));
        Assert.All(listener.Spans, span => Assert.Null(span.GetTagItem("ml.batch.rows")));
    }

    [Fact(Timeout = Patience)]
    public async Task What_flows_with_a_call_reaches_its_fallback()
    {
        var caller = new AsyncLocal<string>();
        var seen = new List<string?>();
        using var crowd = new Crowd(binding: new ScoreBinding
        {
            Contract = ScoreBinding.FallingBackText,
            On = FallbackReasons.EngineFailure,
            Answer = (_, _) =>
            {
                lock (seen)
                    seen.Add(caller.Value);
                return default;
            },
        })
        {
            OnRun = static _ => RunStatus.Failed,
        };
        var leader = await crowd.LeadAsync();
        var calls = new List<Task>();
        foreach (var name in (string[])["a", "b"])
        {
            caller.Value = name;
            calls.AddRange(crowd.Ask(1));
        }

        crowd.Release();
        await leader;
        await Task.WhenAll(calls);

        Assert.Equal(["a", "b"], seen.Order());
    }
}
