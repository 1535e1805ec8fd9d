using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests.Batching;

/// <summary>Ten million rows: memory is what the caller brought, and does not grow with them. Takes some seconds.</summary>
[Collection(nameof(Alone))]
public sealed class HugeBatchTests
{
    private const int Many = 10_000_000;
    private const long Allowed = 32L << 20;

    private static readonly Packed20[] Given = [.. Enumerable.Range(0, 64).Select(row => Packed20.Of(Rows.Of20(row)))];

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_stream_of_ten_million_rows_needs_no_more_memory_than_one_of_few(int threads)
    {
        using var client = Load(threads);
        var (count, wrong, most, before) = (0, 0, 0L, GC.GetTotalMemory(forceFullCollection: true));

        await foreach (var prediction in client.PredictStreamAsync(Source(Many), TestContext.Current.CancellationToken))
        {
            wrong += MathF.Abs(prediction.Value.Probability - Rows.LogisticRegression[(2 * (count % Given.Length)) + 1]) < 1e-5f ? 0 : 1;
            if (++count % 100_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal((Many, 0), (count, wrong));
        Assert.True(most < Allowed, $"{most} bytes more");
    }

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_batch_of_ten_million_rows_needs_only_its_rows_and_results(int threads)
    {
        using var client = Load(threads);
        var rows = new Packed20[Many];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = Given[i % Given.Length];
        var results = new Prediction<LabelledScore>[Many];
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await client.PredictBatchAsync(rows, results, TestContext.Current.CancellationToken);

        Assert.True(GC.GetTotalMemory(forceFullCollection: false) - before < Allowed, "the batch left memory behind");
        for (var i = 0; i < results.Length; i++)
        {
            if (MathF.Abs(results[i].Value.Probability - Rows.LogisticRegression[(2 * (i % Given.Length)) + 1]) >= 1e-5f)
                Assert.Fail($"row {i} has another's answer");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    public async Task Parts_on_several_cores_answer_as_one_after_the_other(int count)
    {
        using var together = Load(threads: 4);
        using var alone = Load(threads: 1);
        Packed20[] rows = [.. Enumerable.Range(0, count).Select(row => Given[row % Given.Length])];

        var expected = await alone.PredictBatchAsync(rows, TestContext.Current.CancellationToken);
        var results = await together.PredictBatchAsync(rows, TestContext.Current.CancellationToken);

        Assert.Equal(expected.Select(result => result.Value.Probability), results.Select(result => result.Value.Probability));
    }

    private static LogisticRegression Load(int threads) => LogisticRegression.Load(settings: new()
    {
        Options = new() { BatchThreads = threads, MaxConcurrency = 4, Timeout = TimeSpan.FromMinutes(1), Deadline = DeadlineMode.Inline },
    });

    private static async IAsyncEnumerable<Packed20> Source(int count)
    {
        await Task.CompletedTask;
        for (var i = 0; i < count; i++)
            yield return Given[i % Given.Length];
    }
}
