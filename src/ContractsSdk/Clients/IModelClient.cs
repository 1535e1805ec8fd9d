using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace ContractsSdk;

/// <summary>
/// What applications inject and mock. Two members are abstract; batch and stream follow from them where an implementation has
/// nothing better. Implementations are thread-safe.
/// </summary>
/// <typeparam name="TFeatures">The features type.</typeparam>
/// <typeparam name="TPrediction">The prediction type.</typeparam>
public interface IModelClient<TFeatures, TPrediction>
{
    /// <summary>Predicts one row on the calling thread. Never waits in a queue.</summary>
    /// <param name="features">The row.</param>
    /// <exception cref="ContractViolationException">The features break the contract and no fallback takes violations.</exception>
    /// <exception cref="ModelUnavailableException">The model could not answer and no fallback takes the reason.</exception>
    Prediction<TPrediction> Predict(TFeatures features);

    /// <summary>Predicts one row; completes synchronously where the model runs in the process.</summary>
    /// <param name="features">The row.</param>
    /// <param name="cancellation">Ends the call, and a running model with it.</param>
    /// <exception cref="ContractViolationException">The features break the contract and no fallback takes violations.</exception>
    /// <exception cref="ModelUnavailableException">The model could not answer and no fallback takes the reason.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    ValueTask<Prediction<TPrediction>> PredictAsync(TFeatures features, CancellationToken cancellation = default);

    /// <summary>Predicts many rows. One bad row is one bad result: Rejected or Failed, never an exception.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>One result a row, in their order.</returns>
    async ValueTask<IReadOnlyList<Prediction<TPrediction>>> PredictBatchAsync(
        ReadOnlyMemory<TFeatures> features, CancellationToken cancellation = default)
    {
        var results = new Prediction<TPrediction>[features.Length];
        for (var i = 0; i < results.Length; i++)
            results[i] = await OneRow.PredictAsync(this, features.Span[i], cancellation).ConfigureAwait(false);
        return results;
    }

    /// <summary>Predicts rows as they come, in their order, with bounded memory.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="cancellation">Ends the stream.</param>
    async IAsyncEnumerable<Prediction<TPrediction>> PredictStreamAsync(
        IAsyncEnumerable<TFeatures> features, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var row in features.WithCancellation(cancellation).ConfigureAwait(false))
            yield return await OneRow.PredictAsync(this, row, cancellation).ConfigureAwait(false);
    }
}
