using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Configuration;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Generated;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;
using ContractsSdk.Watching;

namespace ContractsSdk.Pipeline;

/// <summary>
/// The way of every call, put together from its parts. Nothing but a cancellation, a disposed client or the user's own members leaves it as
/// an exception.
/// </summary>
internal sealed class PredictionPipeline<TFeatures, TPrediction> : IDisposable
{
    private readonly LiveOptions _options;
    private readonly SingleCalls<TFeatures, TPrediction> _singles;
    private readonly GatheredCalls<TFeatures, TPrediction> _gathered;
    private readonly BatchCalls<TFeatures, TPrediction> _batches;
    private readonly Audience<TFeatures, TPrediction> _audience;
    private readonly ModelTelemetry _telemetry;
    private readonly ClientStatus _status;

    public PredictionPipeline(
        object client, ClientBinding<TFeatures, TPrediction> binding, BoundContract contract, ModelHandle handle, LiveOptions live,
        ModelClientSettings settings)
    {
        _options = live;
        _telemetry = settings.Telemetry;
        Contract = contract.Contract;
        var options = live.Current;
        var logger = settings.LoggerFactory.CreateLogger(Log.Category);
        var trouble = new EngineTrouble(contract.Id, live.Name, logger);
        var drift = DriftWatch<TFeatures, TPrediction>.Start(binding, contract.Contract, live, settings, logger);
        var guard = new CallGuard(live, handle, drift?.Windows, settings, trouble, logger);
        var fallback = new FallbackStep<TFeatures, TPrediction>(client, live.Name, options.Instance, binding, settings, logger);
        var interceptors = new Interceptors<TFeatures, TPrediction>(settings.Interceptors, contract.Id, _telemetry, logger);
        var observer = new PredictionObserver(_telemetry, settings.TimeProvider, contract.Id, options.Instance)
        {
            IsAlwaysTimed = fallback.Exists,
            IsAlone = !fallback.Exists && !interceptors.Any && settings.ConfigureResilience is null,
        };
        var identity = new ModelIdentityTags(contract.Id, options.Instance);
        var events = new ClientEvents(_telemetry, identity);
        var rows = ModelInquiry<TFeatures, TPrediction>.Rows(contract, binding, handle, guard, trouble);
        var batches = new BatchRunner<TFeatures, TPrediction>(
            contract, binding, handle, rows, guard, trouble, BatchRows.Of(contract.Plan, options.MaxBatchRows));

        _audience = new Audience<TFeatures, TPrediction>(binding, contract.Contract, observer, drift, interceptors.Any ? interceptors : null);
        _singles = new SingleCalls<TFeatures, TPrediction>(handle, rows, fallback, _audience, events);
        _gathered = new GatheredCalls<TFeatures, TPrediction>(
            binding, contract, handle, batches, _singles, guard, trouble, new RunCounts(_telemetry, identity), live, settings.TimeProvider);
        _batches = new BatchCalls<TFeatures, TPrediction>(handle, batches, _singles, guard, fallback, _audience, events, live, contract.Id, logger);
        _status = new ClientStatus(contract.Contract, live, handle, guard, observer, drift?.Windows);
        _telemetry.Clients.Add(_status);
        _options.Changed += changed =>
        {
            if (handle.Loaded is { } model)
                GatheringVerdict.Find(model, contract, live.Name, changed, settings.TimeProvider, logger);
        };
        _options.Watch();
    }

    public ModelContract Contract { get; }

    /// <summary>How the client is.</summary>
    public IModelStatus Status => _status;

    /// <summary>The options in effect.</summary>
    public ModelClientOptions Options => _options.Current;

    /// <summary>Whether a call may be waited for.</summary>
    public bool AnswersLater => _singles.AnswersLater;

    /// <summary>The latest window that was compared with the reference profile; null where there is none.</summary>
    public DriftReport? Drift => _audience.Drift;

    /// <summary>Records a profile of the rows that come from now on, in place of one that is being recorded.</summary>
    public ProfileRecording RecordProfile(ProfileOptions? options) => _audience.Record(options);

    /// <summary>Says that everything which precedes traffic is done.</summary>
    public void Warmed() => _status.Warmed();

    public Prediction<TPrediction> Predict(in TFeatures features) => _singles.Predict(in features);

    /// <summary>Whether asynchronous calls of one row are gathered.</summary>
    public bool Gathers => _gathered.IsOn;

    /// <summary>Predicts one row, or throws why there is no value.</summary>
    public ValueTask<Prediction<TPrediction>> AnswerAsync(TFeatures features, CancellationToken cancellation) =>
        _gathered.IsOn ? _gathered.AnswerAsync(features, cancellation) : Answers.OfAsync(_singles.PredictAsync(features, cancellation));

    /// <summary>Predicts one row by itself, for a client that this one stands in for. Does not throw where there is no value.</summary>
    public ValueTask<Prediction<TPrediction>> StandInAsync(TFeatures features, CancellationToken cancellation) =>
        _singles.PredictAsync(features, cancellation);

    public void PredictBatch(ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions) =>
        _batches.Predict(features, predictions);

    public ValueTask PredictBatchAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, IProgress<RowProgress>? progress,
        CancellationToken cancellation) =>
        _batches.PredictAsync(features, predictions, _batches.Report(progress, features.Length), cancellation);

    public IAsyncEnumerable<Prediction<TPrediction>> PredictStreamAsync(
        IAsyncEnumerable<TFeatures> features, IProgress<RowProgress>? progress, CancellationToken cancellation) =>
        RowStream.PredictAsync(_batches, features, progress, cancellation);

    /// <summary>Takes no more calls that wait for others; complete when those that do have had their run.</summary>
    public Task DrainAsync() => _gathered.CloseAsync();

    /// <summary>Is told of no more, and follows the configuration no more. The model is not the pipeline's to free.</summary>
    public void Dispose()
    {
        _options.Dispose();
        _audience.Dispose();
        _telemetry.Clients.Remove(_status);
    }
}
