using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>Counts bytes, not time: the managed heap of this thread must not grow by a single call.</summary>
[Collection(nameof(Alone))]
public sealed class AllocationTests
{
    private const int BatchRows = 32;

    [Fact]
    public void Packed_features_allocate_nothing()
    {
        using var client = LogisticRegression.Load();
        AssertAllocatesNothing(client, [.. Enumerable.Range(0, 64).Select(row => Packed20.Of(Rows.Of20(row)))]);
    }

    [Fact]
    public void Packed_features_allocate_nothing_in_batches()
    {
        using var client = LogisticRegression.Load();
        AssertBatchesAllocateNothing(client, [.. Enumerable.Range(0, BatchRows).Select(row => Packed20.Of(Rows.Of20(row)))]);
    }

    [Fact]
    public void Sums_of_probabilities_allocate_nothing()
    {
        using var client = LogisticRegressionOfClasses.Load();
        Packed20[] rows = [.. Enumerable.Range(0, BatchRows).Select(row => Packed20.Of(Rows.Of20(row)))];
        AssertAllocatesNothing(client, rows);
        AssertBatchesAllocateNothing(client, rows);
    }

    [Fact]
    public void Features_by_column_allocate_nothing()
    {
        using var client = LogisticRegressionOfColumns.Load();
        AssertAllocatesNothing(client, [.. Enumerable.Range(0, 64).Select(row => Columns20.Of(Rows.Of20(row)))]);
    }

    [Fact]
    public void Features_by_column_allocate_nothing_in_batches()
    {
        using var client = LogisticRegressionOfColumns.Load();
        AssertBatchesAllocateNothing(client, [.. Enumerable.Range(0, BatchRows).Select(row => Columns20.Of(Rows.Of20(row)))]);
    }

    [Fact]
    public void Texts_allocate_nothing()
    {
        using var client = Subscriptions.Load();
        AssertAllocatesNothing(client, [.. Enumerable.Range(0, 64).Select(row =>
            Subscription.Of(Rows.Of20(row)[..18], $"country_{row % 20:00}", row % 2 == 0 ? "gold" : "basic"))]);
    }

    [Fact]
    public void Texts_allocate_nothing_in_batches()
    {
        using var client = Subscriptions.Load();
        AssertBatchesAllocateNothing(client, [.. Enumerable.Range(0, BatchRows).Select(row =>
            Subscription.Of(Rows.Of20(row)[..18], $"country_{row % 20:00}", row % 2 == 0 ? "gold" : "basic"))]);
    }

    [Fact]
    public void Map_outputs_allocate_nothing()
    {
        using var client = ZipMapped.Load(options: new() { SkipZipMaps = false });
        AssertAllocatesNothing(client, [.. Enumerable.Range(0, 64).Select(row => Packed20.Of(Rows.Of20(row)))]);
    }

    [Fact]
    public void Map_outputs_allocate_nothing_in_batches()
    {
        using var client = ZipMapped.Load();
        AssertBatchesAllocateNothing(client, [.. Enumerable.Range(0, BatchRows).Select(row => Packed20.Of(Rows.Of20(row)))]);
    }

    [Fact]
    public void What_completes_synchronously_allocates_nothing()
    {
        using var client = LogisticRegression.Load();
        var row = Packed20.Of(Rows.Of20(0));
        var cancellation = TestContext.Current.CancellationToken;
        AssertAllocatesNothing(() => IsAnswered(client.PredictAsync(row, cancellation)));
    }

    [Fact]
    public void Batches_that_complete_synchronously_allocate_nothing()
    {
        using var client = LogisticRegression.Load();
        Packed20[] rows = [.. Enumerable.Range(0, BatchRows).Select(row => Packed20.Of(Rows.Of20(row)))];
        var results = new Prediction<LabelledScore>[BatchRows];
        var cancellation = TestContext.Current.CancellationToken;
        AssertAllocatesNothing(() => IsComplete(client.PredictBatchAsync(rows.AsMemory(), results.AsMemory(), cancellation)));
        Assert.All(results, result => Assert.Equal(PredictionSource.Model, result.Source));
    }

    // Assert's own methods allocate.
    private static bool IsAnswered<T>(ValueTask<Prediction<T>> call) => call.IsCompletedSuccessfully && call.Result.Source == PredictionSource.Model;

    private static bool IsComplete(ValueTask call) => call.IsCompletedSuccessfully;

    private static void AssertAllocatesNothing(Func<bool> call)
    {
        const int Calls = 2000;
        var good = 0;
        for (var i = 0; i < Calls; i++)
            good += call() ? 1 : 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
            good += call() ? 1 : 0;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, bytes);
        Assert.Equal(2 * Calls, good);
    }

    private static void AssertAllocatesNothing<TFeatures, TPrediction>(ModelClient<TFeatures, TPrediction> client, TFeatures[] rows)
    {
        const int Calls = 2000;
        var sources = 0;
        for (var i = 0; i < Calls; i++)
            sources += (int)client.Predict(in rows[i % rows.Length]).Source;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
            sources += (int)client.Predict(in rows[i % rows.Length]).Source;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, bytes);
        Assert.Equal(2 * Calls * (int)PredictionSource.Model, sources);
    }

    private static void AssertBatchesAllocateNothing<TFeatures, TPrediction>(ModelClient<TFeatures, TPrediction> client, TFeatures[] rows)
    {
        const int Calls = 500;
        var results = new Prediction<TPrediction>[rows.Length];
        for (var i = 0; i < Calls; i++)
            client.PredictBatch(rows, results);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
            client.PredictBatch(rows, results);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, bytes);
        Assert.All(results, result => Assert.Equal(PredictionSource.Model, result.Source));
    }
}
