using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Batching;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Resilience;

/// <summary>Many rows in runs that their callers may leave: gathered, in parts side by side, and as a stream.</summary>
public sealed class IsolatedRowsTests
{
    private const int Patience = 60_000;
    private const int Part = 8;
    private const float Stuck = 666;

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Fact(Timeout = Patience)]
    public async Task Gathered_calls_are_answered_from_one_isolated_run()
    {
        using var crowd = Isolated();
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask(1, 2, 3);
        crowd.Release();
        await leader;

        Assert.Equal([1 / 2f, 2 / 3f, 3 / 4f], (await Task.WhenAll(calls)).Select(call => call.Value.Probability));
        Assert.Equal([[0], [1, 2, 3]], crowd.Runs);
    }

    [Fact(Timeout = Patience)]
    public async Task Gathered_calls_are_released_at_their_deadline_and_the_place_when_the_run_ends()
    {
        using var runs = new HeldRuns();
        using var crowd = Isolated();
        crowd.OnRun = runs.Hold;
        var leader = await crowd.LeadAsync();
        var calls = crowd.Ask(1, 2);
        crowd.Release();
        await leader;
        await runs.Entered;
        var behind = crowd.Ask(3)[0];

        crowd.Time.Advance(TimeSpan.FromSeconds(2));

        foreach (var call in (IEnumerable<Task>)[.. calls, behind])
            Assert.Equal(FallbackReasons.Timeout, (await Assert.ThrowsAsync<ModelUnavailableException>(() => call)).Reason);
        Assert.False(crowd.Client.TryPredict(new(1, 1), out var refused));
        Assert.Equal(FallbackReasons.Limit, refused.Reason);
        runs.LetGo();
        Assert.True(SpinWait.SpinUntil(() => crowd.Client.TryPredict(new(1, 1), out _), TimeSpan.FromSeconds(30)), "the place never came back");
        Assert.Equal(0.5f, (await crowd.Ask(1)[0]).Value.Probability);
    }

    [Fact(Timeout = Patience)]
    public async Task A_gathered_call_that_is_given_up_leaves_the_isolated_run_to_the_others()
    {
        using var runs = new HeldRuns();
        using var stop = new CancellationTokenSource();
        using var crowd = Isolated();
        crowd.OnRun = runs.Hold;
        var leader = await crowd.LeadAsync();
        var stopped = crowd.Client.PredictAsync(new(5, 1), stop.Token).AsTask();
        var calls = crowd.Ask(1, 2);
        crowd.Release();
        await leader;
        await runs.Entered;

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
        runs.LetGo();
        Assert.Equal([1 / 2f, 2 / 3f], (await Task.WhenAll(calls)).Select(call => call.Value.Probability));
    }

    [Theory(Timeout = Patience)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Batches_and_streams_are_answered_in_their_order(int threads)
    {
        await using var client = Client(new ScriptedEngine(), threads, new ManualTime());
        var rows = Rows(10 * Part);

        var batch = await client.PredictBatchAsync(rows, Ever);
        var stream = await client.PredictStreamAsync(rows.ToAsyncEnumerable(), Ever).ToArrayAsync(Ever);

        float[] expected = [.. rows.Select(row => row.Income / (row.Income + row.Debt))];
        Assert.Equal(expected, batch.Select(result => result.Value.Probability));
        Assert.Equal(expected, stream.Select(result => result.Value.Probability));
    }

    [Fact(Timeout = Patience)]
    public async Task A_part_that_hangs_is_left_at_its_deadline_and_the_others_are_answered_meanwhile()
    {
        using var runs = new HeldRuns();
        var time = new ManualTime();
        var engine = new ScriptedEngine { OnRun = slot => slot.Incomes().Contains(Stuck) ? runs.Hold(slot) : RunStatus.Ok };
        var client = Client(engine, threads: 2, time);
        var rows = Rows(5 * Part);
        rows[3] = new Applicant(Stuck, 1);
        var results = new Prediction<Score>[rows.Length];
        var batch = Task.Run(() => client.PredictBatchAsync(rows, results, Ever).AsTask(), Ever);
        await runs.Entered;

        Assert.True(
            SpinWait.SpinUntil(() => results.Skip(Part).All(result => result.Source == PredictionSource.Model), TimeSpan.FromSeconds(30)),
            "the other parts waited");
        time.Advance(TimeSpan.FromSeconds(2));
        await batch;

        Assert.All(results.Take(Part), result => Assert.Equal((PredictionSource.Failed, FallbackReasons.Timeout), (result.Source, result.Reason)));
        runs.LetGo();
        await client.DisposeAsync();
        Assert.Equal((0, 1), (engine.SlotsAlive, engine.Disposed));
    }

    private static Crowd Isolated() => new(options => (options.Deadline, options.MaxConcurrency, options.MaxQueue) = (DeadlineMode.Isolated, 1, 100));

    private static ScoreClient Client(ScriptedEngine engine, int threads, TimeProvider time) => ScoreClient.Create(engine, new()
    {
        TimeProvider = time,
        Options = new() { Deadline = DeadlineMode.Isolated, MaxBatchRows = Part, BatchThreads = threads, MaxConcurrency = 4 },
    });

    private static Applicant[] Rows(int count) => [.. Enumerable.Range(1, count).Select(i => new Applicant(i, 1))];
}
