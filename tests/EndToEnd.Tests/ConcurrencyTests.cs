using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

public sealed class ConcurrencyTests
{
    private const int Threads = 64;

    [Fact]
    public void Sixty_four_threads_for_ten_seconds_get_every_answer_right()
    {
        using var client = Load(Threads);
        var rows = Enumerable.Range(0, Rows.Count).Select(row => Packed20.Of(Rows.Of20(row))).ToArray();
        var results = new Prediction<LabelledScore>[Threads][];
        var clock = Stopwatch.StartNew();
        long asked = 0, answered = 0, wrong = 0;

        Run(thread =>
        {
            var batch = new Prediction<LabelledScore>[5];
            results[thread] = batch;
            for (var i = thread; clock.Elapsed < TimeSpan.FromSeconds(10); i++)
            {
                var row = i % (Rows.Count - batch.Length);
                Interlocked.Increment(ref asked);
                if (Right(client.Predict(in rows[row]), row))
                    Interlocked.Increment(ref answered);
                else
                    Interlocked.Increment(ref wrong);
                if (i % 50 != 0)
                    continue;
                client.PredictBatch(rows.AsSpan(row, batch.Length), batch);
                for (var j = 0; j < batch.Length; j++)
                {
                    if (!Right(batch[j], row + j))
                        Interlocked.Increment(ref wrong);
                }
            }
        });

        Assert.Equal(0, wrong);
        Assert.Equal(asked, answered);
        Assert.True(asked > 10_000, $"only {asked} calls");
    }

    [Fact]
    public void Disposal_during_calls_ends_cleanly()
    {
        for (var round = 0; round < 20; round++)
        {
            var client = Load(threads: 8);
            using var started = new CountdownEvent(8);
            var disposer = new Thread(() =>
            {
                started.Wait();
                client.Dispose();
            });
            disposer.Start();
            var ends = 0;

            Run(
                thread =>
                {
                    var row = Packed20.Of(Rows.Of20(thread));
                    started.Signal();
                    try
                    {
                        while (Right(client.Predict(in row), thread))
                        {
                        }
                    }
                    catch (ObjectDisposedException)
                    {
                        Interlocked.Increment(ref ends);
                    }
                },
                threads: 8);

            disposer.Join();
            Assert.Equal(8, ends);
        }
    }

    // By default as many calls run at once as there are processors, and one more is told so.
    private static LogisticRegression Load(int threads) =>
        LogisticRegression.Load(settings: new()
        {
            Options = new() { MaxConcurrency = threads, Timeout = TimeSpan.FromMinutes(1), Deadline = DeadlineMode.Inline },
        });

    private static bool Right(in Prediction<LabelledScore> prediction, int row) =>
        prediction.Source == PredictionSource.Model
        && MathF.Abs(prediction.Value.Probability - Rows.LogisticRegression[(2 * row) + 1]) < 1e-5f;

    private static void Run(Action<int> body, int threads = Threads)
    {
        Exception? failure = null;
        var all = Enumerable.Range(0, threads).Select(i => new Thread(() =>
        {
            try
            {
                body(i);
            }
            catch (Exception error)
            {
                failure = error;
            }
        })).ToArray();
        Array.ForEach(all, thread => thread.Start());
        Array.ForEach(all, thread => thread.Join());
        Assert.Null(failure);
    }
}
