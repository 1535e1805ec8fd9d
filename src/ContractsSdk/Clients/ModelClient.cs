using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Contracts;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Golden;
using ContractsSdk.Pipeline;
using ContractsSdk.Reloading;
using ContractsSdk.Telemetry;

namespace ContractsSdk;

/// <summary>
/// The base of every client: validates, encodes, runs, decodes and checks, falls back, and says so. Thread-safe; one instance serves
/// the whole application. Disposing it lets running calls finish, then frees the model.
/// </summary>
/// <typeparam name="TFeatures">The features type, marked <see cref="FeaturesAttribute"/>.</typeparam>
/// <typeparam name="TPrediction">The prediction type, marked <see cref="PredictionAttribute"/>.</typeparam>
public abstract class ModelClient<
    [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>
    : IModelClient<TFeatures, TPrediction>, IHostedModel, IAsyncDisposable, IDisposable
{
    private readonly ModelExchange<TFeatures, TPrediction>? _models;
    private readonly PredictionPipeline<TFeatures, TPrediction>? _pipeline;
    private readonly Func<ModelEngine>? _load;

    /// <summary>Exists so that a client compiles before its other half is generated. A client made with it answers nothing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ModelClient()
    {
    }

    /// <summary>Is called by the generated half.</summary>
    /// <param name="binding">What depends on the user's types.</param>
    /// <param name="engine">The model; owned from here on.</param>
    /// <param name="settings">The surroundings, or null.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ModelClient(ClientBinding<TFeatures, TPrediction> binding, ModelEngine engine, ModelClientSettings? settings)
    {
        ArgumentNullException.ThrowIfNull(engine);
        settings ??= new ModelClientSettings();
        _load = settings.Loader;
        _models = new ModelExchange<TFeatures, TPrediction>(binding, engine, settings, GetType().Name);
        try
        {
            _pipeline = new PredictionPipeline<TFeatures, TPrediction>(
                this, binding, _models.Contract, _models.Handle, _models.Options, settings);
        }
        catch
        {
            _models.DisposeAsync().AsTask().GetAwaiter().GetResult();
            throw;
        }
    }

    /// <summary>The model that answers now.</summary>
    /// <exception cref="ModelLoadException">None could be loaded yet, and the client serves its fallback meanwhile.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public ModelIdentity Model => Models.Identity;

    /// <summary>The kill switch as configuration has it now.</summary>
    public ForcedAnswer Force => Pipeline.Options.Force;

    internal ModelContract Contract => Pipeline.Contract;

    IModelStatus IHostedModel.Status => Pipeline;

    private PredictionPipeline<TFeatures, TPrediction> Pipeline => _pipeline ?? throw NotConnected();

    private ModelExchange<TFeatures, TPrediction> Models => _models ?? throw NotConnected();

    /// <summary>Predicts one row on the calling thread. Never waits in a queue.</summary>
    /// <param name="features">The row.</param>
    /// <exception cref="ContractViolationException">The features break the contract and no fallback takes violations.</exception>
    /// <exception cref="ModelUnavailableException">The model could not answer and no fallback takes the reason.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public Prediction<TPrediction> Predict(in TFeatures features) => Answered(Pipeline.Predict(in features));

    /// <summary>Predicts one row without throwing for what can go wrong with it.</summary>
    /// <param name="features">The row.</param>
    /// <param name="prediction">The result; Rejected or Failed where there is no value.</param>
    /// <returns>Whether there is a value, from the model or the fallback.</returns>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public bool TryPredict(in TFeatures features, out Prediction<TPrediction> prediction)
    {
        prediction = Pipeline.Predict(in features);
        return prediction.HasValue;
    }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public ValueTask<Prediction<TPrediction>> PredictAsync(TFeatures features, CancellationToken cancellation = default)
    {
        var result = Pipeline.PredictAsync(features, cancellation);
        return result.IsCompletedSuccessfully ? new(Answered(result.Result)) : AwaitAnswer(result);
    }

    /// <summary>Predicts many rows on the calling thread. One bad row is one bad result, never an exception.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="predictions">Takes one result a row, in their order; at least as long as <paramref name="features"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="predictions"/> is too short.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public void PredictBatch(ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions)
    {
        if (predictions.Length < features.Length)
            throw new ArgumentException($"Room for {predictions.Length} results, but {features.Length} rows.", nameof(predictions));
        Pipeline.PredictBatch(features, predictions[..features.Length]);
    }

    /// <summary>Predicts many rows; completes synchronously where the model runs in the process.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="predictions">Takes one result a row, in their order; at least as long as <paramref name="features"/>.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentException"><paramref name="predictions"/> is too short.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public ValueTask PredictBatchAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, CancellationToken cancellation = default)
    {
        if (predictions.Length < features.Length)
            throw new ArgumentException($"Room for {predictions.Length} results, but {features.Length} rows.", nameof(predictions));
        return Pipeline.PredictBatchAsync(features, predictions[..features.Length], cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Prediction<TPrediction>>> PredictBatchAsync(
        ReadOnlyMemory<TFeatures> features, CancellationToken cancellation = default)
    {
        var results = new Prediction<TPrediction>[features.Length];
        await Pipeline.PredictBatchAsync(features, results, cancellation).ConfigureAwait(false);
        return results;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Prediction<TPrediction>> PredictStreamAsync(
        IAsyncEnumerable<TFeatures> features, CancellationToken cancellation = default) =>
        Pipeline.PredictStreamAsync(features, cancellation);

    /// <summary>
    /// Loads the model again, from where it came, while calls run: reads its files once, holds them against their pin and the contract, tries
    /// the model, asks its golden rows, and only then lets it answer. Calls that have begun end on the old model, which is freed after the
    /// last of them. Whatever fails leaves the old model where it is.
    /// </summary>
    /// <param name="cancellation">Before the swap, ends the reload; after it, only the waiting for the old model's calls.</param>
    /// <returns>What came of it. One reload runs at a time; others wait their turn.</returns>
    /// <exception cref="InvalidOperationException">The client was made on an engine and does not know where that came from.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the swap.</exception>
    public Task<ModelReload> ReloadAsync(CancellationToken cancellation = default) => Models.ReloadAsync(
        _load ?? throw new InvalidOperationException(
            $"{GetType().Name} was made on an engine and does not know how to load it again: give ReloadAsync the new engine, or state Loader in the settings."),
        cancellation);

    /// <summary>Puts a model that is loaded already in the present one's place, with the same checks.</summary>
    /// <param name="engine">The model; the client's from here on, which frees it also when it is refused.</param>
    /// <param name="cancellation">Before the swap, ends the reload; after it, only the waiting for the old model's calls.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the swap.</exception>
    public Task<ModelReload> ReloadAsync(ModelEngine engine, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return Models.ReloadAsync(engine, cancellation);
    }

    /// <summary>What the model itself says of a row: no fallback, no interceptor, nothing counted.</summary>
    internal Prediction<TPrediction> Ask(TFeatures features) => Models.Ask(features);

    Prediction<TPrediction> IModelClient<TFeatures, TPrediction>.Predict(TFeatures features) => Predict(in features);

    void IHostedModel.WarmUp(CancellationToken cancellation)
    {
        Models.WarmUp(cancellation);
        Pipeline.Warmed();
    }

    /// <summary>Takes no more calls, lets the running ones finish, then frees the model.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _pipeline?.Dispose();
        if (_models is not null)
            await _models.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Takes no more calls, waits for the running ones, then frees the model.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the model.</summary>
    /// <param name="disposing">Always true: there is no finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        _pipeline?.Dispose();
        _models?.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static Prediction<TPrediction> Answered(in Prediction<TPrediction> prediction)
    {
        if (!prediction.HasValue)
            _ = prediction.Value;
        return prediction;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<Prediction<TPrediction>> AwaitAnswer(ValueTask<Prediction<TPrediction>> result) =>
        Answered(await result.ConfigureAwait(false));

    private InvalidOperationException NotConnected() => new(
        $"{GetType().Name} is not connected to a model: its generated half did not run. Make clients with {GetType().Name}.Load or " +
        "Create, or register them with AddModelClient. If those are missing, the source generator was not loaded: look for a CS9057 " +
        "warning (compiler older than the generator), and check that the ContractsSdk package is referenced with its analyzers.");
}
