using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

public sealed class StreamTests
{
    private const int Patience = 60_000;

    private const int Part = 8;

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Theory(Timeout = Patience)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(8, 1)]
    [InlineData(9, 1)]
    [InlineData(1000, 1)]
    [InlineData(1000, 3)]
    public async Task Every_row_is_answered_in_its_order(int count, int threads)
    {
        using var client = Client(new ScriptedEngine(), threads);

        var answers = await Read(client.PredictStreamAsync(Source(count), Ever));

        Assert.Equal(Enumerable.Range(1, count).Select(i => i / (i + 1f)), answers);
    }

    [Theory(Timeout = Patience)]
    [InlineData(0, false)]
    [InlineData(3, false)]
    [InlineData(8, false)]
    [InlineData(11, false)]
    [InlineData(11, true)]
    public async Task Rows_before_a_source_throws_are_answered_and_then_it_throws(int before, bool isSlow)
    {
        using var client = Client(new ScriptedEngine());
        var answers = new List<float>();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var prediction in client.PredictStreamAsync(Source(before, isSlow, throws: true), Ever))
                answers.Add(prediction.Value.Probability);
        });

        Assert.Equal("the source", error.Message);
        Assert.Equal(Enumerable.Range(1, before).Select(i => i / (i + 1f)), answers);
    }

    [Fact(Timeout = Patience)]
    public async Task Who_stops_reading_while_the_source_is_about_to_bring_a_row_ends_it()
    {
        using var client = Client(new ScriptedEngine());
        var ended = false;

        await foreach (var prediction in client.PredictStreamAsync(Endless(3, () => ended = true, Ever), Ever))
        {
            Assert.Equal(0.5f, prediction.Value.Probability);
            break;
        }

        Assert.True(ended);
    }

    [Fact(Timeout = Patience)]
    public async Task A_source_is_never_more_than_a_part_and_a_row_ahead()
    {
        using var client = Client(new ScriptedEngine());
        var (brought, read, most) = (0, 0, 0);

        await foreach (var _ in client.PredictStreamAsync(Counted(), Ever))
        {
            read++;
            most = Math.Max(most, brought - read);
        }

        Assert.Equal(100, read);
        Assert.InRange(most, 1, Part);

        async IAsyncEnumerable<Applicant> Counted()
        {
            await Task.CompletedTask;
            for (var i = 1; i <= 100; i++)
            {
                brought++;
                yield return new Applicant(i, 1);
            }
        }
    }

    [Fact(Timeout = Patience)]
    public async Task A_source_works_while_the_model_runs()
    {
        var asked = new TaskCompletionSource();
        var whileAsked = new List<bool>();
        using var client = Client(new ScriptedEngine
        {
            OnRun = slot =>
            {
                whileAsked.Add(asked.Task.IsCompleted);
                return RunStatus.Ok;
            },
        });

        await Read(client.PredictStreamAsync(Pausing(), Ever));

        Assert.Equal([true, true], whileAsked);

        async IAsyncEnumerable<Applicant> Pausing()
        {
            for (var i = 1; i <= Part; i++)
                yield return new Applicant(i, 1);
            asked.SetResult();
            await Task.Delay(1);
            yield return new Applicant(1, 1);
        }
    }

    [Fact(Timeout = Patience)]
    public async Task A_cancelled_stream_ends_and_so_does_its_source()
    {
        using var client = Client(new ScriptedEngine());
        using var stop = new CancellationTokenSource();
        var ended = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in client.PredictStreamAsync(Endless(3, () => ended = true, Ever), stop.Token))
                await stop.CancelAsync();
        });

        Assert.True(ended);
    }

    [Fact(Timeout = Patience)]
    public async Task Parts_of_a_batch_run_side_by_side_where_they_may()
    {
        using var meeting = new Barrier(2);
        var met = 0;
        using var client = Client(
            new ScriptedEngine
            {
                OnRun = _ =>
                {
                    // The first two runs are there at the same time, or time is up.
                    if (Volatile.Read(ref met) == 0 && meeting.SignalAndWait(TimeSpan.FromSeconds(30), Ever))
                        Interlocked.Increment(ref met);
                    return RunStatus.Ok;
                },
            },
            threads: 2);

        var results = await client.PredictBatchAsync(Rows(2 * Part), Ever);

        Assert.Equal(2, met);
        Assert.Equal(Enumerable.Range(1, 2 * Part).Select(i => i / (i + 1f)), results.Select(result => result.Value.Probability));
    }

    [Fact(Timeout = Patience)]
    public async Task Nobody_helps_without_a_free_place()
    {
        var (now, most) = (0, 0);
        using var client = Client(
            new ScriptedEngine
            {
                OnRun = _ =>
                {
                    most = Math.Max(most, Interlocked.Increment(ref now));
                    Thread.Yield();
                    Interlocked.Decrement(ref now);
                    return RunStatus.Ok;
                },
            },
            threads: 4, places: 1);

        var results = await client.PredictBatchAsync(Rows(50 * Part), Ever);

        Assert.Equal(1, most);
        Assert.All(results, result => Assert.Equal(PredictionSource.Model, result.Source));
    }

    // Runs wait for each other here, which on a busy machine takes longer than the second a call has by default.
    private static ScoreClient Client(ScriptedEngine engine, int threads = 1, int places = 4) => ScoreClient.Create(engine, new()
    {
        Options = new()
        {
            MaxBatchRows = Part, BatchThreads = threads, MaxConcurrency = places, Timeout = TimeSpan.FromMinutes(1), Deadline = DeadlineMode.Inline,
        },
    });

    private static Applicant[] Rows(int count) => [.. Enumerable.Range(1, count).Select(i => new Applicant(i, 1))];

    private static async Task<List<float>> Read(IAsyncEnumerable<Prediction<Score>> predictions)
    {
        var answers = new List<float>();
        await foreach (var prediction in predictions)
            answers.Add(prediction.Value.Probability);
        return answers;
    }

    private static async IAsyncEnumerable<Applicant> Source(int count, bool isSlow = false, bool throws = false)
    {
        for (var i = 1; i <= count; i++)
        {
            if (isSlow)
                await Task.Yield();
            yield return new Applicant(i, 1);
        }

        if (throws)
            throw new InvalidOperationException("the source");
    }

    private static async IAsyncEnumerable<Applicant> Endless(
        int count, Action ended, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            for (var i = 1; i <= count; i++)
                yield return new Applicant(i, i);
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            ended();
        }
    }
}
