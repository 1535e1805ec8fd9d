using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Rows as they come, answered in their order: those that are there are taken together, up to a batch for every thread that may run one.
/// </summary>
internal static class RowStream
{
    public static async IAsyncEnumerable<Prediction<TPrediction>> PredictAsync<TFeatures, TPrediction>(
        BatchCalls<TFeatures, TPrediction> batches, IAsyncEnumerable<TFeatures> features, IProgress<RowProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var report = batches.Report(progress, total: null);
        var rows = new TFeatures[batches.MaxRows * batches.Threads];
        var results = new Prediction<TPrediction>[rows.Length];
        await using var source = new RowSource<TFeatures>(features, cancellation);
        while (await source.ReadAsync(rows).ConfigureAwait(false) is > 0 and var count)
        {
            await batches.PredictAsync(rows.AsMemory(0, count), results, report, cancellation).ConfigureAwait(false);
            for (var i = 0; i < count; i++)
                yield return results[i];
        }
    }
}
