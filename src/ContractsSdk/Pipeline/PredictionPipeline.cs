using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
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
/// The way of every call: observe, ask the model, ask the fallback where it takes the reason, say what happened.
/// Nothing but a cancellation, a disposed client or the user's own members leaves it as an exception.
/// </summary>
internal sealed class PredictionPipeline<TFeatures, TPrediction> : IModelStatus, IDisposable
{
    private readonly LiveOptions _options;
    private readonly ModelHandle _handle;
    private readonly CallGuard _guard;
    private readonly ClientEvents _events;
    private readonly IRowRunner<TFeatures, TPrediction> _rows;
    private readonly BatchRunner<TFeatures, TPrediction> _batches;
    private readonly FallbackStep<TFeatures, TPrediction> _fallback;
    private readonly PredictionObserver _observer;
    private readonly Interceptors<TFeatures, TPrediction> _interceptors;
    private readonly ModelTelemetry _telemetry;
    private readonly DriftWatch<TFeatures, TPrediction>? _drift;
    private readonly ClientBinding<TFeatures, TPrediction> _binding;
    private volatile ProfileRecorder<TFeatures, TPrediction>? _recorder;
    private volatile bool _isWarm;

    public PredictionPipeline(
        object client, ClientBinding<TFeatures, TPrediction> binding, BoundContract contract, ModelHandle handle, LiveOptions live,
        ModelClientSettings settings)
    {
        _options = live;
        var options = live.Current;
        var logger = settings.LoggerFactory.CreateLogger(Log.Category);
        var trouble = new EngineTrouble(contract.Id, live.Name, logger);
        _drift = DriftWatch<TFeatures, TPrediction>.Start(binding, contract.Contract, live, settings, logger);
        _guard = new CallGuard(live, handle, _drift?.Windows, settings, trouble, logger);

        _binding = binding;
        Contract = contract.Contract;
        Instance = options.Instance;
        _handle = handle;
        _rows = ModelInquiry<TFeatures, TPrediction>.Rows(contract, binding, handle, _guard, trouble);
        _fallback = new FallbackStep<TFeatures, TPrediction>(
            client, live.Name, binding, settings.TimeProvider, settings.Services, logger);
        _telemetry = settings.Telemetry;
        _events = new ClientEvents(_telemetry, new ModelIdentityTags(contract.Id, options.Instance));
        _observer = new PredictionObserver(_telemetry, settings.TimeProvider, contract.Id, options.Instance, alwaysTimed: _fallback.Exists);
        _interceptors = new Interceptors<TFeatures, TPrediction>(settings.Interceptors, contract.Id, _telemetry, logger);
        _batches = new BatchRunner<TFeatures, TPrediction>(contract, binding, handle, _rows, _guard, trouble, BatchRows.Of(contract.Plan, options.MaxBatchRows));
        _telemetry.Clients.Add(this);
        _options.Watch();
    }

    public ModelContract Contract { get; }

    public string? Instance { get; }

    string IModelStatus.ContractId => Contract.Id;

    string IModelStatus.ContractVersion => Contract.Version;

    bool IModelStatus.IsWarm => _isWarm;

    bool IModelStatus.AnswersWithoutModel => (Contract.Fallback & FallbackReasons.NotLoaded) != 0;

    ModelTrouble? IModelStatus.LastTrouble => _observer.LastTrouble;

    ModelIdentity? IModelStatus.Model => _handle.Loaded?.Identity;

    /// <summary>Says that everything which precedes traffic is done.</summary>
    public void Warmed() => _isWarm = true;

    string? IModelStatus.Forced => _options.Current.Force switch
    {
        ForcedAnswer.None => _drift?.Windows.ForcesFallback == true ? "fallback" : null,
        ForcedAnswer.Fallback => "fallback",
        _ => "off",
    };

    CircuitState IModelStatus.Circuit => _handle.Loaded?.Breaker.State ?? CircuitState.Closed;

    int IModelStatus.SlotsInUse => _guard.Gate.InUse;

    bool IModelStatus.IsStuck =>
        _guard.Gate is { IsFull: true } gate && _handle.Loaded is { } model && model.Singles.Overdue + model.Batches.Overdue >= gate.InUse;

    int IModelStatus.Drifting => _drift?.Windows.Drifting ?? 0;

    bool IModelStatus.DriftDegrades => _drift?.Windows.Policy is DriftPolicy.Degrade or DriftPolicy.Fallback;

    /// <summary>The latest window that was compared with the reference profile; null where there is none.</summary>
    public DriftReport? Drift => _drift?.Windows.Latest;

    /// <summary>Records a profile of the rows that come from now on, in place of one that is being recorded.</summary>
    public ProfileRecording RecordProfile(ProfileOptions? options)
    {
        var recorder = new ProfileRecorder<TFeatures, TPrediction>(_binding, Contract, options);
        _recorder = recorder;
        return new ProfileRecording(recorder.Build, () => Interlocked.CompareExchange(ref _recorder, null, recorder));
    }

    /// <summary>The options in effect.</summary>
    public ModelClientOptions Options => _options.Current;

    public Prediction<TPrediction> Predict(in TFeatures features)
    {
        var call = Begin(in features);
        var attempt = Run(in features, out var model, in call, CancellationToken.None);
        return Finish(in features, in attempt, model, in call);
    }

    public ValueTask<Prediction<TPrediction>> PredictAsync(TFeatures features, CancellationToken cancellation)
    {
        var model = _handle.Current;
        if (model.IsRemote || model.IsIsolated || _fallback.IsAsync)
            return PredictLaterAsync(features, null, cancellation);

        // In the process a run blocks the thread it is on, whichever that is: the caller's costs no hand-over.
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var call = Begin(in features);
            var attempt = Run(in features, out model, in call, cancellation);
            return attempt.Failure is { Shed: ShedCause.Concurrency }
                ? PredictLaterAsync(features, call, cancellation)
                : new(Finish(in features, in attempt, model, in call));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<Prediction<TPrediction>>(cancellation);
        }
        catch (Exception error)
        {
            return ValueTask.FromException<Prediction<TPrediction>>(error);
        }
    }

    public void PredictBatch(ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions)
    {
        var call = BeginBatch(features);
        var summary = new CallSummary(PredictionSource.Model, FallbackReasons.None);
        LoadedModel? model = null;
        try
        {
            for (var start = 0; start < features.Length; start += _batches.MaxRows)
            {
                var count = Math.Min(_batches.MaxRows, features.Length - start);
                summary = RunPart(
                    features.Slice(start, count), predictions.Slice(start, count), hasPlace: false, in call, out model, summary, CancellationToken.None);
            }
        }
        catch
        {
            summary = CallSummary.Abandoned;
            throw;
        }
        finally
        {
            _observer.End(in call, features.Length, in summary, model?.Identity);
        }
    }

    public ValueTask PredictBatchAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, CancellationToken cancellation) =>
        _handle.Current.IsRemote || _fallback.IsAsync || !_batches.RunsTogether
            ? PredictOneByOneAsync(features, predictions, cancellation)
            : PredictPartsAsync(features, predictions, cancellation);

    public async IAsyncEnumerable<Prediction<TPrediction>> PredictStreamAsync(
        IAsyncEnumerable<TFeatures> features, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = new TFeatures[_batches.MaxRows];
        var results = new Prediction<TPrediction>[_batches.MaxRows];
        await using var source = features.GetAsyncEnumerator(cancellation);
        var more = true;
        while (more)
        {
            // Rows that are there are taken together; a slow source is not waited for while a row could be answered.
            var count = 0;
            while (count < rows.Length)
            {
                var next = source.MoveNextAsync();
                if (count > 0 && !next.IsCompleted)
                {
                    await PredictBatchAsync(rows.AsMemory(0, count), results, cancellation).ConfigureAwait(false);
                    for (var i = 0; i < count; i++)
                        yield return results[i];
                    count = 0;
                }

                more = await next.ConfigureAwait(false);
                if (!more)
                    break;
                rows[count++] = source.Current;
            }

            await PredictBatchAsync(rows.AsMemory(0, count), results, cancellation).ConfigureAwait(false);
            for (var i = 0; i < count; i++)
                yield return results[i];
        }
    }

    /// <summary>Is told of no more, and follows the configuration no more. The model is not the pipeline's to free.</summary>
    public void Dispose()
    {
        _options.Dispose();
        _drift?.Dispose();
        _telemetry.Clients.Remove(this);
    }

    private ObservedCall Begin(in TFeatures features)
    {
        var call = _observer.Begin(_handle.Current.IsRemote);
        _interceptors.Predicting(in features);
        return call;
    }

    private ObservedCall BeginBatch(ReadOnlySpan<TFeatures> features)
    {
        var call = _observer.Begin(_handle.Current.IsRemote);
        _interceptors.Predicting(features);
        return call;
    }

    private Attempt<TPrediction> Run(in TFeatures features, out LoadedModel model, in ObservedCall call, CancellationToken cancellation)
    {
        try
        {
            return _rows.Run(in features, out model, cancellation);
        }
        catch
        {
            _observer.End(in call, 1, CallSummary.Abandoned, null);
            throw;
        }
    }

    private CallSummary RunPart(
        ReadOnlySpan<TFeatures> rows, Span<Prediction<TPrediction>> results, bool hasPlace, in ObservedCall call, out LoadedModel model,
        CallSummary summary, CancellationToken cancellation)
    {
        var good = ArrayPool<int>.Shared.Rent(rows.Length);
        var answered = _batches.Run(rows, results, good, hasPlace, out model, cancellation);
        ArrayPool<int>.Shared.Return(good);
        if (answered > 0)
            _observer.Count(PredictionSource.Model, FallbackReasons.None, answered);
        if (answered < rows.Length)
            summary = ConcludeUnanswered(rows, results, model, in call, summary);
        _drift?.Observe(rows, results);
        _recorder?.Add(rows, results);
        _interceptors.Predicted(rows, results);
        return summary;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Prediction<TPrediction>> PredictLaterAsync(
        TFeatures features, ObservedCall? begun, CancellationToken cancellation)
    {
        var call = begun ?? Begin(in features);
        Attempt<TPrediction> attempt;
        LoadedModel model;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            (attempt, model) = await _rows.RunAsync(features, cancellation).ConfigureAwait(false);
            if (attempt.Failure is { } failure && _fallback.Takes(failure))
                attempt = await _fallback.AnswerAsync(features, failure, call.Started).ConfigureAwait(false);
        }
        catch
        {
            _observer.End(in call, 1, CallSummary.Abandoned, null);
            throw;
        }

        return Complete(in features, in attempt, model, in call);
    }

    private async ValueTask PredictPartsAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var call = BeginBatch(features.Span);
        var summary = new CallSummary(PredictionSource.Model, FallbackReasons.None);
        LoadedModel? model = null;
        try
        {
            for (var start = 0; start < features.Length; start += _batches.MaxRows)
            {
                cancellation.ThrowIfCancellationRequested();
                var count = Math.Min(_batches.MaxRows, features.Length - start);

                // Where nobody gets a place in time the rows ask once more, and are told so.
                var hasPlace = _guard.Gate.TryEnter()
                    || await _guard.EnterAsync(_guard.WaitingDeadline(), cancellation).ConfigureAwait(false) is null;
                summary = RunPart(
                    features.Span.Slice(start, count), predictions.Span.Slice(start, count), hasPlace, in call, out model, summary, cancellation);
            }
        }
        catch
        {
            summary = CallSummary.Abandoned;
            throw;
        }
        finally
        {
            _observer.End(in call, features.Length, in summary, model?.Identity);
        }
    }

    private async ValueTask PredictOneByOneAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, CancellationToken cancellation)
    {
        for (var i = 0; i < features.Length; i++)
        {
            var prediction = await PredictAsync(features.Span[i], cancellation).ConfigureAwait(false);
            predictions.Span[i] = prediction;
        }
    }

    private Prediction<TPrediction> Finish(
        in TFeatures features, in Attempt<TPrediction> attempt, LoadedModel model, in ObservedCall call)
    {
        if (attempt.Failure is not { } failure || !_fallback.Takes(failure))
            return Complete(in features, in attempt, model, in call);
        var answered = _fallback.Answer(in features, failure, call.Started);
        return Complete(in features, in answered, model, in call);
    }

    private Prediction<TPrediction> Complete(
        in TFeatures features, in Attempt<TPrediction> attempt, LoadedModel model, in ObservedCall call)
    {
        if (attempt.Failure?.Shed is { } shed)
            _events.Shed(shed);
        var prediction = Conclude(in features, in attempt, model);
        _observer.End(in call, 1, new CallSummary(prediction.Source, prediction.Reason), model.Identity);
        return prediction;
    }

    /// <summary>Gives the rows of a batch that the model did not answer to the fallback, where it takes the reason.</summary>
    private CallSummary ConcludeUnanswered(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, LoadedModel model, in ObservedCall call, CallSummary summary)
    {
        ShedCause? shed = null;
        for (var i = 0; i < features.Length; i++)
        {
            if (predictions[i].Failure is not { } failure)
                continue;
            shed ??= failure.Shed;
            if (_fallback.Takes(failure))
                predictions[i] = Conclusion.Of(_fallback.Answer(in features[i], failure, call.Started), model.Identity);
            Count(in predictions[i]);
            summary = summary.Or(predictions[i].Source, predictions[i].Reason);
        }

        if (shed is { } cause)
            _events.Shed(cause);
        return summary;
    }

    private Prediction<TPrediction> Conclude(in TFeatures features, in Attempt<TPrediction> attempt, LoadedModel model)
    {
        var prediction = Conclusion.Of(in attempt, model.Identity);
        Count(in prediction);
        _drift?.Observe(new ReadOnlySpan<TFeatures>(in features), new ReadOnlySpan<Prediction<TPrediction>>(in prediction));
        _recorder?.Add(new ReadOnlySpan<TFeatures>(in features), new ReadOnlySpan<Prediction<TPrediction>>(in prediction));
        _interceptors.Predicted(in features, in prediction);
        return prediction;
    }

    private void Count(in Prediction<TPrediction> prediction)
    {
        _observer.Count(prediction.Source, prediction.Reason, 1);
        if (prediction.Failure is { } failure)
            _observer.Count(failure);
    }
}
