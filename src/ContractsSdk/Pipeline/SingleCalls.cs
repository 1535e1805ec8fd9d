using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Pipeline;

/// <summary>Calls of one row: ask the model, ask the fallback where it takes the reason, tell the audience.</summary>
internal sealed class SingleCalls<TFeatures, TPrediction>(
    ModelHandle handle, IRowRunner<TFeatures, TPrediction> rows, FallbackStep<TFeatures, TPrediction> fallback,
    Audience<TFeatures, TPrediction> audience, ClientEvents events)
{
    /// <summary>Whether a call may be waited for.</summary>
    public bool AnswersLater => IsLater(handle.Loaded);

    public Prediction<TPrediction> Predict(in TFeatures features)
    {
        var call = Begin(in features);
        var attempt = Run(in features, out var model, in call, CancellationToken.None);
        return Finish(in features, in attempt, model.Identity, in call);
    }

    public ValueTask<Prediction<TPrediction>> PredictAsync(TFeatures features, CancellationToken cancellation)
    {
        if (IsLater(handle.Current))
            return PredictLaterAsync(features, null, cancellation);

        // In the process a run blocks the thread it is on, whichever that is: the caller's costs no hand-over.
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var call = Begin(in features);
            var attempt = Run(in features, out var model, in call, cancellation);
            return attempt.Failure is { Shed: ShedCause.Concurrency }
                ? PredictLaterAsync(features, call, cancellation)
                : new(Finish(in features, in attempt, model.Identity, in call));
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

    /// <summary>A call begins.</summary>
    public ObservedCall Begin(in TFeatures features) => audience.Predicting(in features, handle.Current);

    /// <summary>Asks the model on this thread; a call whose row or caller ends it is over.</summary>
    public Attempt<TPrediction> Run(in TFeatures features, out LoadedModel model, in ObservedCall call, CancellationToken cancellation)
    {
        try
        {
            return rows.Run(in features, out model, cancellation);
        }
        catch
        {
            Abandon(in call);
            throw;
        }
    }

    /// <summary>Ends a call of which the model has said something.</summary>
    public Prediction<TPrediction> Finish(
        in TFeatures features, in Attempt<TPrediction> attempt, ModelIdentity? model, in ObservedCall call)
    {
        if (attempt.Failure is not { } failure || !fallback.Takes(failure))
            return Complete(in features, in attempt, model, in call);
        var answered = fallback.Answer(in features, failure, call.Started);
        return Complete(in features, in answered, model, in call);
    }

    /// <summary>Ends a call that the model did not answer: its fallback does, where it takes the reason.</summary>
    public ValueTask<Prediction<TPrediction>> ConcludeAsync(
        TFeatures features, PredictionFailure failure, ModelIdentity? model, ObservedCall call, CancellationToken cancellation) =>
        fallback.IsAsync && fallback.Takes(failure)
            ? FallBackAsync(features, failure, model, call, cancellation)
            : new(Finish(in features, failure, model, in call));

    /// <summary>Ends a call that the model answered.</summary>
    public void Tell(in TFeatures features, in Prediction<TPrediction> prediction, in ObservedCall call) =>
        Tell(in features, in prediction, prediction.Identity, in call);

    /// <summary>Ends a call that was cancelled, or broke in the user's own members.</summary>
    public void Abandon(in ObservedCall call) => audience.End(in call, 1, CallSummary.Abandoned, null);

    private async ValueTask<Prediction<TPrediction>> FallBackAsync(
        TFeatures features, PredictionFailure failure, ModelIdentity? model, ObservedCall call, CancellationToken cancellation)
    {
        Attempt<TPrediction> attempt;
        try
        {
            attempt = await fallback.AnswerAsync(features, failure, call.Started, cancellation).ConfigureAwait(false);
        }
        catch
        {
            Abandon(in call);
            throw;
        }

        return Complete(in features, in attempt, model, in call);
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
            (attempt, model) = await rows.RunAsync(features, cancellation).ConfigureAwait(false);
            if (attempt.Failure is { } failure && fallback.Takes(failure))
                attempt = await fallback.AnswerAsync(features, failure, call.Started, cancellation).ConfigureAwait(false);
        }
        catch
        {
            Abandon(in call);
            throw;
        }

        return Complete(in features, in attempt, model.Identity, in call);
    }

    private Prediction<TPrediction> Complete(
        in TFeatures features, in Attempt<TPrediction> attempt, ModelIdentity? model, in ObservedCall call)
    {
        if (attempt.Failure?.Shed is { } shed)
            events.Shed(shed);
        var prediction = Conclusion.Of(in attempt, model);
        Tell(in features, in prediction, model, in call);
        return prediction;
    }

    // The model that was asked: one that answered in its place has a call of its own.
    private void Tell(in TFeatures features, in Prediction<TPrediction> prediction, ModelIdentity? model, in ObservedCall call)
    {
        audience.Predicted(in features, in prediction, in call);
        audience.End(in call, 1, new CallSummary(prediction.Source, prediction.Reason), model);
    }

    private bool IsLater(LoadedModel? model) => model is { IsRemote: true } or { IsIsolated: true } || fallback.IsAsync;
}
