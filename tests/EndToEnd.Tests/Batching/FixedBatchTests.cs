using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;

namespace EndToEnd.Tests.Batching;

/// <summary>
/// Models whose first axis is fixed, on the real engine. One that takes a single row answers any number of them, however they come; whether the
/// file says so or only a run can tell.
/// </summary>
public sealed class FixedBatchTests
{
    private const int Patience = 120_000;
    private const int Many = 500;
    private const int Bad = 123;

    /// <summary>Which of the two models, how a call ends at its deadline, and how many parts run side by side.</summary>
    public static TheoryData<bool, DeadlineMode, int> Ways => new MatrixTheoryData<bool, DeadlineMode, int>(
        [true, false], [DeadlineMode.Inline, DeadlineMode.Isolated], [1, 3]);

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Ways))]
    public async Task Batches_of_any_size_are_answered(bool isDeclared, DeadlineMode deadline, int threads)
    {
        await using var client = Load(isDeclared, deadline, threads);

        foreach (var count in (int[])[0, 1, 7, Many])
            AssertAnswered(await client.PredictBatchAsync(Rows(count), Ever), count);
    }

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Ways))]
    public async Task Streams_are_answered_in_their_order(bool isDeclared, DeadlineMode deadline, int threads)
    {
        await using var client = Load(isDeclared, deadline, threads);

        AssertAnswered(await client.PredictStreamAsync(Source(), Ever).ToArrayAsync(Ever), Many);
    }

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Ways))]
    public async Task Callers_who_ask_at_the_same_time_get_their_own_answers(bool isDeclared, DeadlineMode deadline, int threads)
    {
        await using var client = Load(isDeclared, deadline, threads);
        var rows = Rows(Many);

        var answers = await Task.WhenAll(rows.Select(row => Task.Run(() => AskAsync(client, row), Ever)));

        AssertAnswered(answers, Many);
    }

    /// <summary>One run a row is no cheaper in company, so that nobody waits for it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Calls_are_not_gathered_for_a_model_that_takes_one_row(bool isDeclared)
    {
        using var client = Load(isDeclared, DeadlineMode.Inline, threads: 1);

        Assert.False(client.IsBatching);
    }

    [Fact]
    public void A_model_fixed_at_more_rows_is_refused_in_one_sentence_that_names_the_axis()
    {
        var four = Path.Combine(AppContext.BaseDirectory, "models", "four_rows_only.onnx");

        var error = Assert.Throws<ModelLoadException>(() => OneRowOnly.Load(four));

        Assert.Equal(ModelLoadProblem.SignatureMismatch, error.Problem);
        var difference = Assert.Single(error.Differences);
        Assert.Equal(
            "MC413 input 'x': expected [N, 4], found [4, 4] (the model takes 4 rows a run, no more and no fewer: export it with an open batch axis)",
            difference.ToString());
    }

    private static ModelClient<FourInOne, TwiceFour> Load(bool isDeclared, DeadlineMode deadline, int threads)
    {
        var settings = new ModelClientSettings
        {
            Options = new()
            {
                Deadline = deadline, BatchThreads = threads, MaxConcurrency = 4, MaxQueue = Many, MaxBatchRows = 32, Timeout = TimeSpan.FromMinutes(1),
            },
        };
        return isDeclared ? OneRowOnly.Load(settings: settings) : OneRowUndeclared.Load(settings: settings);
    }

    private static FourInOne[] Rows(int count) =>
        [.. Enumerable.Range(0, count).Select(row => new FourInOne(row == Bad ? -1 : row, 10 + row, 20 + row, 30 + row))];

    private static async IAsyncEnumerable<FourInOne> Source()
    {
        foreach (var (i, row) in Rows(Many).Index())
        {
            if (i % 50 == 0)
                await Task.Yield();
            yield return row;
        }
    }

    private static async Task<Prediction<TwiceFour>> AskAsync(ModelClient<FourInOne, TwiceFour> client, FourInOne row)
    {
        try
        {
            return await client.PredictAsync(row, Ever);
        }
        catch (ContractViolationException)
        {
            // What a batch says of a bad row.
            return client.TryPredict(in row, out var prediction) ? default : prediction;
        }
    }

    /// <summary>The row with the bad value is told so, and is nobody else's trouble.</summary>
    private static void AssertAnswered(IReadOnlyList<Prediction<TwiceFour>> answers, int count)
    {
        Assert.Equal(count, answers.Count);
        foreach (var (row, answer) in answers.Index())
        {
            if (row == Bad)
                Assert.Equal(FallbackReasons.Violation, answer.Reason);
            else
                Assert.Equal((PredictionSource.Model, 2f * row, 2f * (30 + row)), (answer.Source, answer.Value.First, answer.Value.Last));
        }
    }
}
