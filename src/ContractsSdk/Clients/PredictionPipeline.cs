using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Generated;

namespace ContractsSdk;

internal sealed class PredictionPipeline<TFeatures, TPrediction>(ModelClient<TFeatures, TPrediction> client, ClientBinding<TFeatures, TPrediction> binding, ModelEngine engine, ModelClientSettings settings) : IAsyncDisposable
{
    public ModelIdentity Model => throw new NotSupportedException();
    public Prediction<TPrediction> Predict(in TFeatures features) => throw new NotSupportedException();
    public ValueTask<Prediction<TPrediction>> PredictAsync(TFeatures features, CancellationToken cancellation) => throw new NotSupportedException();
    public void PredictBatch(ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, CancellationToken cancellation) => throw new NotSupportedException();
    public ValueTask PredictBatchAsync(ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, CancellationToken cancellation) => throw new NotSupportedException();
    public IAsyncEnumerable<Prediction<TPrediction>> PredictStreamAsync(IAsyncEnumerable<TFeatures> features, CancellationToken cancellation) => throw new NotSupportedException();
    public ValueTask DisposeAsync() { _ = (client, binding, engine, settings); return default; }
}
