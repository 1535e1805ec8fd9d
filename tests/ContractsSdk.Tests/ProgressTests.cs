using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Tests;

/// <summary>What a listener is told of batches and streams.</summary>
public sealed class ProgressTests
{
    private const int Patience = 60_000;
    private const int Part = 8;
    private const int ProgressListenerFails = 7;

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Fact(Timeout = Patience)]
    public async Task A_batch_reports_after_every_part_what_is_done_and_what_of_it_failed()
    {
        using var client = Client();
        var rows = Rows((2 * Part) + 1);
        rows[3] = new Applicant(float.NaN, 1);
        var heard = new Heard();

        await client.PredictBatchAsync(rows, new Prediction<Score>[rows.Length], heard, Ever);

        Assert.Equal([new(Part, 1, 17), new(2 * Part, 1, 17), new(17, 1, 17)], heard.Reports);
        Assert.Equal(16, heard.Reports[^1].Answered);
    }

    [Fact(Timeout = Patience)]
    public async Task A_batch_of_one_part_reports_once_and_one_of_no_rows_never()
    {
        using var client = Client();
        var (one, none) = (new Heard(), new Heard());

        await client.PredictBatchAsync(Rows(1), new Prediction<Score>[1], one, Ever);
        await client.PredictBatchAsync(Rows(0), Array.Empty<Prediction<Score>>(), none, Ever);

        Assert.Equal([new(1, 0, 1)], one.Reports);
        Assert.Empty(none.Reports);
    }

    [Fact(Timeout = Patience)]
    public async Task A_stream_reports_a_part_before_its_results_are_read_and_knows_no_total()
    {
        using var client = Client();
        var heard = new Heard();
        var read = 0;

        await foreach (var _ in client.PredictStreamAsync(Rows(Part + 3).ToAsyncEnumerable(), heard, Ever))
            Assert.True(heard.Reports[^1].Done > read++);

        Assert.Equal([new(Part, 0, null), new(Part + 3, 0, null)], heard.Reports);
    }

    [Fact(Timeout = Patience)]
    public async Task Rows_asked_one_by_one_are_reported_one_by_one()
    {
        using var client = Client(new ScriptedEngine { Remote = true });
        var heard = new Heard();

        await client.PredictBatchAsync(Rows(3), new Prediction<Score>[3], heard, Ever);

        Assert.Equal([1, 2, 3], heard.Reports.Select(report => report.Done));
    }

    [Fact(Timeout = Patience)]
    public async Task Parts_side_by_side_report_one_at_a_time_and_in_the_end_all_rows()
    {
        using var client = Client(threads: 4);
        var heard = new Heard();
        var rows = Rows(200 * Part);

        await client.PredictBatchAsync(rows, new Prediction<Score>[rows.Length], heard, Ever);

        Assert.Equal(1, heard.MostAtOnce);
        Assert.Equal(heard.Reports.Select(report => report.Done).Distinct().Order(), heard.Reports.Select(report => report.Done));
        Assert.Equal(new(rows.Length, 0, rows.Length), heard.Reports[^1]);
    }

    [Fact(Timeout = Patience)]
    public async Task A_part_that_ends_while_the_listener_is_busy_does_not_wait_for_it()
    {
        using var rest = new CountdownEvent(3);
        using var client = Client(
            new ScriptedEngine
            {
                OnRun = _ =>
                {
                    rest.Signal();
                    return RunStatus.Ok;
                },
            },
            threads: 2);
        var heard = new Heard { OnFirst = () => Assert.True(rest.Wait(TimeSpan.FromSeconds(30), Ever), "the other parts waited") };

        await client.PredictBatchAsync(Rows(3 * Part), new Prediction<Score>[3 * Part], heard, Ever);

        Assert.Equal(3 * Part, heard.Reports[^1].Done);
    }

    [Theory(Timeout = Patience)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_listener_that_throws_breaks_nothing_is_told_no_more_and_logged_once(int threads)
    {
        using var log = new LogLines();
        using var factory = new LoggerFactory([log]);
        using var client = Client(threads: threads, loggers: factory);
        var heard = new Heard { OnFirst = () => throw new InvalidOperationException("42.5 was the amount") };

        var results = await client.PredictStreamAsync(Rows(10 * Part).ToAsyncEnumerable(), heard, Ever).ToArrayAsync(Ever);

        Assert.Equal(Enumerable.Range(1, 10 * Part).Select(i => i / (i + 1f)), results.Select(result => result.Value.Probability));
        Assert.Single(heard.Reports);
        var line = Assert.Single(log.Of(ProgressListenerFails));
        Assert.Contains("InvalidOperationException", line, StringComparison.Ordinal);
        Assert.DoesNotContain("42.5", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listener_that_is_nobody_is_refused()
    {
        using var client = Client();

        Assert.Throws<ArgumentNullException>(() => client.PredictStreamAsync(Rows(1).ToAsyncEnumerable(), null!, Ever));
    }

    private static ScoreClient Client(ScriptedEngine? engine = null, int threads = 1, ILoggerFactory? loggers = null)
    {
        var settings = new ModelClientSettings { Options = new() { MaxBatchRows = Part, BatchThreads = threads, MaxConcurrency = 4 } };
        return ScoreClient.Create(engine ?? new ScriptedEngine(), loggers is null ? settings : settings with { LoggerFactory = loggers });
    }

    private static Applicant[] Rows(int count) => [.. Enumerable.Range(1, count).Select(i => new Applicant(i, 1))];

    private sealed class Heard : IProgress<RowProgress>
    {
        private int _now;

        public List<RowProgress> Reports { get; } = [];

        public int MostAtOnce { get; private set; }

        public Action OnFirst { get; init; } = static () => { };

        public void Report(RowProgress value)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _now));
            Reports.Add(value);
            try
            {
                if (Reports.Count == 1)
                    OnFirst();
            }
            finally
            {
                Interlocked.Decrement(ref _now);
            }
        }
    }
}
