using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

[Collection(nameof(Alone))]
public sealed class AllocationTests
{
    private static readonly Applicant Good = new(30, 10);

    [Fact]
    public void A_prediction_allocates_nothing_in_steady_state()
    {
        using var client = ScoreClient.Create(new ScriptedEngine());

        Assert.Equal(0, BytesOf(() => client.Predict(in Good)));
    }

    [Fact]
    public void An_asynchronous_prediction_that_completes_at_once_allocates_nothing()
    {
        using var client = ScoreClient.Create(new ScriptedEngine());

        Assert.Equal(0, BytesOf(() =>
        {
            var prediction = client.PredictAsync(Good);
            Assert.True(prediction.IsCompletedSuccessfully);
            _ = prediction.Result;
        }));
    }

    [Fact]
    public void A_batch_allocates_nothing()
    {
        using var client = ScoreClient.Create(new ScriptedEngine());
        var rows = new Applicant[200];
        Array.Fill(rows, Good);
        var results = new Prediction<Score>[200];

        Assert.Equal(0, BytesOf(() => client.PredictBatch(rows, results)));
    }

    [Fact]
    public async Task A_stream_allocates_nothing_for_a_row()
    {
        using var client = ScoreClient.Create(new ScriptedEngine());

        // What a stream needs for itself it needs once, however many rows come.
        var (few, many) = (await BytesOfStreamAsync(client, 10_000), await BytesOfStreamAsync(client, 30_000));

        Assert.InRange((many - few) / 20_000.0, double.MinValue, 0.5);
    }

    [Fact]
    public void A_call_that_could_be_tried_again_and_is_not_allocates_nothing()
    {
        using var client = ScoreClient.Create(new ScriptedEngine(), new() { Options = { Retry = { Count = 2 } } });
        var rows = new Applicant[200];
        Array.Fill(rows, Good);
        var results = new Prediction<Score>[200];

        Assert.Equal(0, BytesOf(() => client.Predict(in Good)));
        Assert.Equal(0, BytesOf(() => client.PredictBatch(rows, results)));
    }

    [Fact]
    public void A_row_that_takes_a_permit_allocates_nothing()
    {
        using var client = ScoreClient.Create(new ScriptedEngine(), new() { Options = { RateLimit = { Permits = 1_000_000 } } });
        var rows = new Applicant[200];
        Array.Fill(rows, Good);
        var results = new Prediction<Score>[200];

        Assert.Equal(0, BytesOf(() => client.Predict(in Good)));
        Assert.Equal(0, BytesOf(() => client.PredictBatch(rows, results)));
    }

    // Rows that are there at once are answered on the thread that reads them.
    private static async Task<long> BytesOfStreamAsync(ScoreClient client, int count)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            await foreach (var _ in client.PredictStreamAsync(Rows(count), TestContext.Current.CancellationToken))
            {
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static async IAsyncEnumerable<Applicant> Rows(int count)
    {
        await Task.CompletedTask;
        for (var i = 0; i < count; i++)
            yield return Good;
    }

    private static long BytesOf(Action call)
    {
        const int Calls = 1000;
        for (var i = 0; i < Calls; i++)
            call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
            call();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
