using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Batching;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Batching;

public sealed class GatheringTests
{
    private const int Patience = 60_000;

    private static readonly GatheringTerms Four = new(MaxRows: 4, MaxDelay: TimeSpan.Zero, MaxQueue: 100);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Who_finds_nothing_running_may_run_at_once_and_nobody_else()
    {
        var echo = new Echo(places: 2, Four);

        Assert.True(echo.Calls.TryLead());
        Assert.False(echo.Calls.TryLead());
        echo.Calls.Led();
        Assert.True(echo.Calls.TryLead());
    }

    [Fact(Timeout = Patience)]
    public async Task Calls_that_come_during_a_run_go_together_after_it_in_their_order()
    {
        var echo = new Echo(places: 2, Four);
        Assert.True(echo.Calls.TryLead());
        Task<int>[] calls = [echo.AskAsync(1), echo.AskAsync(2), echo.AskAsync(3)];

        await Task.Yield();
        Assert.Empty(echo.Runs);
        echo.Calls.Led();

        await Answers([-1, -2, -3], calls);
        Assert.Equal([1, 2, 3], Assert.Single(echo.Runs));
    }

    [Fact(Timeout = Patience)]
    public async Task As_many_as_one_run_takes_wait_for_no_other()
    {
        var echo = new Echo(places: 2, Four);
        Assert.True(echo.Calls.TryLead());
        var fifth = Enumerable.Range(1, 5).Select(row => echo.AskAsync(row)).ToArray();

        // The fifth goes with the next run, of whoever is ready first.
        await Task.WhenAll(fifth[..4]).WaitAsync(Token);
        Assert.Equal([1, 2, 3, 4], echo.Runs.First());
        echo.Calls.Led();

        Assert.Equal(-5, await fifth[4]);
    }

    [Fact(Timeout = Patience)]
    public async Task There_are_no_more_runs_than_places()
    {
        var echo = new Echo(places: 2, Four);
        using var gone = new ManualResetEventSlim();
        var (now, most) = (0, 0);
        echo.OnRun = _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            gone.Wait(TimeSpan.FromMilliseconds(5));
            Interlocked.Decrement(ref now);
        };

        await Task.WhenAll(Enumerable.Range(0, 80).Select(row => echo.AskAsync(row)));

        Assert.InRange(most, 1, 2);
        Assert.Equal(0, echo.Gate.InUse);
    }

    [Fact(Timeout = Patience)]
    public async Task A_run_waits_for_a_place_that_others_have()
    {
        var echo = new Echo(places: 1, Four);
        Assert.True(echo.Gate.TryEnter());
        var call = echo.AskAsync(1);

        while (echo.Gate.Waiting == 0)
            await Task.Delay(1, Token);
        Assert.Empty(echo.Runs);
        var late = echo.AskAsync(2);
        echo.Gate.Leave();

        await Answers([-1, -2], call, late);
        Assert.Equal([1, 2], Assert.Single(echo.Runs));
    }

    [Fact(Timeout = Patience)]
    public async Task One_more_than_may_wait_is_told_so_at_once()
    {
        var echo = new Echo(places: 1, Four with { MaxQueue = 2 });
        Assert.True(echo.Calls.TryLead());
        Task<int>[] calls = [echo.AskAsync(1), echo.AskAsync(2)];

        Assert.Equal(Joining.Full, echo.Join(3, out _));
        echo.Calls.Led();

        await Answers([-1, -2], calls);
        Assert.Equal([1, 2], Assert.Single(echo.Runs));
    }

    [Fact(Timeout = Patience)]
    public async Task A_call_given_up_in_the_line_never_runs_and_leaves_its_place_to_another()
    {
        var echo = new Echo(places: 1, Four with { MaxQueue = 3 });
        Assert.True(echo.Calls.TryLead());
        using var stop = new CancellationTokenSource();
        Task<int>[] calls = [echo.AskAsync(1), echo.AskUntilAsync(2, stop.Token), echo.AskAsync(3)];

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calls[1]);
        var fourth = echo.AskAsync(4);
        echo.Calls.Led();

        await Answers([-1, -3, -4], calls[0], calls[2], fourth);
        Assert.Equal([1, 3, 4], Assert.Single(echo.Runs));
    }

    [Fact(Timeout = Patience)]
    public async Task A_call_given_up_behind_others_leaves_their_order_as_it_is()
    {
        var echo = new Echo(places: 1, Four);
        Assert.True(echo.Gate.TryEnter());
        using var stop = new CancellationTokenSource();
        var calls = Enumerable.Range(1, 7).Select(row => echo.AskUntilAsync(row, row is 2 or 6 ? stop.Token : Token)).ToArray();

        await stop.CancelAsync();
        Assert.Equal(5, echo.Calls.Waiting);
        echo.Gate.Leave();

        await Answers([-1, -3, -4, -5, -7], calls.Where((_, i) => i is not (1 or 5)));
        Assert.Equal([[1, 3, 4], [5, 7]], echo.Runs);
    }

    [Fact(Timeout = Patience)]
    public async Task More_rows_a_run_are_taken_by_the_runs_that_begin_to_fill_later()
    {
        var echo = new Echo(places: 1, Four);
        Assert.True(echo.Gate.TryEnter());
        var early = echo.AskAsync(1);
        echo.Calls.Terms = Four with { MaxRows = 8 };
        var late = Enumerable.Range(2, 9).Select(row => echo.AskAsync(row)).ToArray();

        echo.Gate.Leave();

        await Answers([-1, -2, -3, -4, -5, -6, -7, -8, -9, -10], [early, .. late]);
        Assert.Equal([[1, 2, 3, 4], [5, 6, 7, 8, 9, 10]], echo.Runs);
    }

    [Fact(Timeout = Patience)]
    public async Task A_call_given_up_before_it_joins_is_over_at_once()
    {
        var echo = new Echo(places: 1, Four);
        Assert.True(echo.Calls.TryLead());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => echo.AskUntilAsync(1, new CancellationToken(canceled: true)));

        Assert.Equal(0, echo.Calls.Waiting);
    }

    [Fact(Timeout = Patience)]
    public async Task A_call_given_up_during_its_run_is_released_and_the_others_are_answered()
    {
        var echo = new Echo(places: 1, Four);
        using var stop = new CancellationTokenSource();
        using var release = new ManualResetEventSlim();
        echo.OnRun = _ => release.Wait(Token);
        Assert.True(echo.Calls.TryLead());
        Task<int>[] calls = [echo.AskAsync(1), echo.AskUntilAsync(2, stop.Token), echo.AskAsync(3)];
        echo.Calls.Led();
        while (echo.Runs.IsEmpty)
            await Task.Delay(1, Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calls[1]);
        Assert.False(calls[0].IsCompleted);
        release.Set();

        await Answers([-1, -3], calls[0], calls[2]);
    }

    [Theory(Timeout = Patience)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_whose_time_is_up_is_released_whatever_its_run_does(bool isRunning)
    {
        var clock = new HandClock();
        var echo = new Echo(places: 1, Four, clock);
        using var release = new ManualResetEventSlim();
        echo.OnRun = _ => release.Wait(Token);
        Assert.True(echo.Calls.TryLead());
        var early = echo.AskAsync(1);
        clock.Turn(TimeSpan.FromSeconds(1));
        var late = echo.AskAsync(2);
        if (isRunning)
        {
            echo.Calls.Led();
            while (echo.Runs.IsEmpty)
                await Task.Delay(1, Token);
        }

        clock.Turn(Echo.Timeout - TimeSpan.FromMilliseconds(500));
        await Assert.ThrowsAsync<TimeoutException>(() => early);
        Assert.False(late.IsCompleted);
        release.Set();
        if (!isRunning)
            echo.Calls.Led();

        Assert.Equal(-2, await late);
        Assert.Equal(isRunning ? (int[])[1, 2] : [2], Assert.Single(echo.Runs));
    }

    [Fact(Timeout = Patience)]
    public async Task A_row_that_throws_throws_for_its_own_caller()
    {
        var echo = new Echo(places: 1, Four)
        {
            OnRun = static rows =>
            {
                if (rows.Contains(2))
                    throw new InvalidOperationException("two");
            },
        };
        Assert.True(echo.Calls.TryLead());
        Task<int>[] calls = [echo.AskAsync(1), echo.AskAsync(2), echo.AskAsync(3)];
        echo.Calls.Led();

        await Answers([-1, -3], calls[0], calls[2]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => calls[1]);
        Assert.Equal(0, echo.Gate.InUse);
    }

    [Theory(Timeout = Patience)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(1, 8)]
    [InlineData(1, 2, 7, 8)]
    [InlineData(3, 4, 5)]
    public async Task Callers_that_block_the_thread_they_are_answered_on_hold_up_nobody_else(params int[] blocking)
    {
        var echo = new Echo(places: 1, Four with { MaxRows = 8 });
        using var others = new CountdownEvent(8 - blocking.Length);
        Assert.True(echo.Calls.TryLead());
        var calls = Enumerable.Range(1, 8).Select(row => echo.AskAsync(row).ContinueWith(
            call =>
            {
                if (!blocking.Contains(row))
                    others.Signal();
                else
                    Assert.True(others.Wait(TimeSpan.FromSeconds(50), Token), "the others wait");
                return call.Result;
            },
            Token, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)).ToArray();
        echo.Calls.Led();

        await Answers([-1, -2, -3, -4, -5, -6, -7, -8], calls);
    }

    [Fact(Timeout = Patience)]
    public async Task A_delay_gathers_until_it_is_over()
    {
        var clock = new HandClock();
        var echo = new Echo(places: 1, Four with { MaxDelay = TimeSpan.FromMilliseconds(5) }, clock);
        Assert.False(echo.Calls.TryLead());
        Task<int>[] calls = [echo.AskAsync(1), echo.AskAsync(2)];

        clock.Turn(TimeSpan.FromMilliseconds(4));
        Assert.Equal(2, echo.Calls.Waiting);
        clock.Turn(TimeSpan.FromMilliseconds(1));

        await Answers([-1, -2], calls);
        Assert.Equal([1, 2], Assert.Single(echo.Runs));
    }

    [Fact(Timeout = Patience)]
    public async Task A_run_that_is_full_waits_for_no_delay()
    {
        var clock = new HandClock();
        var echo = new Echo(places: 1, Four with { MaxDelay = TimeSpan.FromMilliseconds(5) }, clock);

        await Answers([-1, -2, -3, -4], Enumerable.Range(1, 4).Select(row => echo.AskAsync(row)));

        Assert.Equal([1, 2, 3, 4], Assert.Single(echo.Runs));
    }

    [Fact(Timeout = Patience)]
    public async Task Closing_answers_those_that_wait_and_takes_no_more()
    {
        var clock = new HandClock();
        var echo = new Echo(places: 1, Four with { MaxDelay = TimeSpan.FromSeconds(1) }, clock);
        Task<int>[] calls = [echo.AskAsync(1), echo.AskAsync(2)];

        var closed = echo.Calls.CloseAsync();
        Assert.Equal(Joining.Closed, echo.Join(3, out _));
        await closed.WaitAsync(Token);

        await Answers([-1, -2], calls);
    }

    [Fact(Timeout = Patience)]
    public async Task Closing_waits_for_a_run_that_is_under_way()
    {
        var echo = new Echo(places: 1, Four);
        Assert.True(echo.Calls.TryLead());

        var closed = echo.Calls.CloseAsync();
        Assert.False(closed.IsCompleted);
        echo.Calls.Led();

        await closed.WaitAsync(Token);
    }

    [Fact(Timeout = Patience)]
    public async Task Hundreds_of_callers_that_give_up_at_random_get_their_own_answers_or_none()
    {
        var echo = new Echo(places: 2, new(MaxRows: 8, MaxDelay: TimeSpan.Zero, MaxQueue: 1000));

        var answered = await Task.WhenAll(Enumerable.Range(0, 200).Select(caller => Task.Run(() => CallAsync(echo, caller), Token)));

        Assert.True(answered.Sum() > 10_000, $"only {answered.Sum()} answers");
        Assert.Equal(0, echo.Calls.Waiting);
        Assert.Equal(0, echo.Gate.InUse);
        Assert.Contains(echo.Runs, run => run.Length == 8);
        Assert.All(echo.Runs, run => Assert.InRange(run.Length, 1, 8));
    }

    private static async Task Answers(int[] expected, params IEnumerable<Task<int>> calls) => Assert.Equal(expected, await Task.WhenAll(calls));

    private static async Task<int> CallAsync(Echo echo, int caller)
    {
        var random = new Random(caller);
        var answered = 0;
        for (var i = 0; i < 200; i++)
        {
            var row = (caller * 1000) + i + 1;
            using var stop = new CancellationTokenSource();
            Assert.Equal(Joining.Joined, echo.JoinUntil(row, out var call, stop.Token));
            if (random.Next(10) == 0)
                await stop.CancelAsync();
            try
            {
                Assert.Equal(-row, await call);
                answered++;
            }
            catch (OperationCanceledException error) when (error.CancellationToken == stop.Token)
            {
                // Given up in time; when the answer was faster, that is what comes.
            }
        }

        return answered;
    }
}
