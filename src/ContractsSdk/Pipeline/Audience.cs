using System;
using System.Threading;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Generated;
using ContractsSdk.Models;
using ContractsSdk.Watching;

namespace ContractsSdk.Pipeline;

/// <summary>All who are told of every row: metrics, drift, a profile that is being recorded, the application's interceptors.</summary>
internal sealed class Audience<TFeatures, TPrediction>(
    ClientBinding<TFeatures, TPrediction> binding, ModelContract contract, PredictionObserver observer,
    DriftWatch<TFeatures, TPrediction>? drift, Interceptors<TFeatures, TPrediction>? interceptors) : IDisposable
{
    private volatile ProfileRecorder<TFeatures, TPrediction>? _recorder;

    /// <summary>The latest window that was compared with the reference profile; null where there is none.</summary>
    public DriftReport? Drift => drift?.Windows.Latest;

    /// <summary>Records a profile of the rows that come from now on, in place of one that is being recorded.</summary>
    public ProfileRecording Record(ProfileOptions? options)
    {
        var recorder = new ProfileRecorder<TFeatures, TPrediction>(binding, contract, options);
        _recorder = recorder;
        return new ProfileRecording(recorder.Build, () => Interlocked.CompareExchange(ref _recorder, null, recorder));
    }

    /// <summary>One row's call begins.</summary>
    public ObservedCall Predicting(in TFeatures features, LoadedModel model)
    {
        var call = observer.Begin(model);
        interceptors?.Predicting(in features);
        return call;
    }

    /// <summary>A call of many rows begins.</summary>
    public ObservedCall Predicting(ReadOnlySpan<TFeatures> features, LoadedModel model)
    {
        var call = observer.Begin(model);
        interceptors?.Predicting(features);
        return call;
    }

    /// <summary>A row has its result.</summary>
    public void Predicted(in TFeatures features, in Prediction<TPrediction> prediction, in ObservedCall call)
    {
        if (call.IsHeard || prediction.Source != PredictionSource.Model)
            Count(in prediction);
        drift?.Observe(new ReadOnlySpan<TFeatures>(in features), new ReadOnlySpan<Prediction<TPrediction>>(in prediction));
        _recorder?.Add(new ReadOnlySpan<TFeatures>(in features), new ReadOnlySpan<Prediction<TPrediction>>(in prediction));
        interceptors?.Predicted(in features, in prediction);
    }

    /// <summary>Rows have their results. Those the model did not answer are counted one by one, by <see cref="Count"/>.</summary>
    public void Predicted(ReadOnlySpan<TFeatures> features, ReadOnlySpan<Prediction<TPrediction>> predictions, int answered)
    {
        if (answered > 0)
            observer.Count(PredictionSource.Model, FallbackReasons.None, answered);
        drift?.Observe(features, predictions);
        _recorder?.Add(features, predictions);
        interceptors?.Predicted(features, predictions);
    }

    /// <summary>Counts one result.</summary>
    public void Count(in Prediction<TPrediction> prediction)
    {
        observer.Count(prediction.Source, prediction.Reason, 1, prediction.AnsweredBy);
        if (prediction.Failure is { } failure)
            observer.Count(failure);
    }

    /// <summary>The call is over.</summary>
    public void End(in ObservedCall call, int rows, in CallSummary summary, ModelIdentity? model) => observer.End(in call, rows, in summary, model);

    public void Dispose() => drift?.Dispose();
}
