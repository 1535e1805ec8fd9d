using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace ContractsSdk.Pipeline;

/// <summary>Rows as they come, answered in their order: those that are there are taken together, up to a batch.</summary>
internal static class RowStream
{
    public static async IAsyncEnumerable<Prediction<TPrediction>> PredictAsync<TFeatures, TPrediction>(
        BatchCalls<TFeatures, TPrediction> batches, IAsyncEnumerable<TFeatures> features, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = new TFeatures[batches.MaxRows];
        var results = new Prediction<TPrediction>[batches.MaxRows];
        await using var source = features.GetAsyncEnumerator(cancellation);
        var more = true;
        while (more)
        {
            // A slow source is not waited for while a row could be answered.
            var count = 0;
            while (count < rows.Length)
            {
                var next = source.MoveNextAsync();
                if (count > 0 && !next.IsCompleted)
                {
                    await batches.PredictAsync(rows.AsMemory(0, count), results, cancellation).ConfigureAwait(false);
                    for (var i = 0; i < count; i++)
                        yield return results[i];
                    count = 0;
                }

                more = await next.ConfigureAwait(false);
                if (!more)
                    break;
                rows[count++] = source.Current;
            }

            await batches.PredictAsync(rows.AsMemory(0, count), results, cancellation).ConfigureAwait(false);
            for (var i = 0; i < count; i++)
                yield return results[i];
        }
    }
}
