using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Batching;
using ContractsSdk.Configuration;
using ContractsSdk.Generated;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Asynchronous calls of one row, where they are gathered: the first runs as any call does, those that come meanwhile go together. Each keeps
/// its own deadline, token, fallback, span and place in the counts; a run is one verdict on the engine.
/// </summary>
internal sealed class GatheredCalls<TFeatures, TPrediction> : IGatheredRun<TFeatures, Prediction<TPrediction>>
{
    private const int Kept = 1024;

    private readonly CallPool<GatheredPrediction<TFeatures, TPrediction>> _idle = new(Kept);
    private readonly Gathering<TFeatures, Prediction<TPrediction>> _gathering;
    private readonly ClientBinding<TFeatures, TPrediction> _binding;
    private readonly BoundContract _contract;
    private readonly ModelHandle _handle;
    private readonly BatchRunner<TFeatures, TPrediction> _batches;
    private readonly SingleCalls<TFeatures, TPrediction> _singles;
    private readonly CallGuard _guard;
    private readonly EngineTrouble _trouble;
    private readonly RunCounts _counts;
    private volatile bool _isEnabled;

    public GatheredCalls(
        ClientBinding<TFeatures, TPrediction> binding, BoundContract contract, ModelHandle handle, BatchRunner<TFeatures, TPrediction> batches,
        SingleCalls<TFeatures, TPrediction> singles, CallGuard guard, EngineTrouble trouble, RunCounts counts, LiveOptions options, TimeProvider time)
    {
        (_binding, _contract, _handle, _batches, _singles) = (binding, contract, handle, batches, singles);
        (_guard, _trouble, _counts) = (guard, trouble, counts);
        _gathering = new(this, guard.Gate, time, options.Current.TimeLimit, Terms(options.Current));
        _isEnabled = options.Current.Batching.IsEnabled;
        options.Changed += Change;
    }

    /// <summary>Whether calls are gathered now: somebody asked for it, and the model gains by it.</summary>
    public bool IsOn => _isEnabled && _handle.Loaded is { Costs.Pay: true };

    /// <summary>Predicts one row, alone where nothing runs, else with others. Throws where there is no value.</summary>
    public ValueTask<Prediction<TPrediction>> AnswerAsync(TFeatures features, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return ValueTask.FromCanceled<Prediction<TPrediction>>(cancellation);
        var call = _singles.Begin(in features);
        if (!MayLead() || !_gathering.TryLead())
            return WaitAsync(features, in call, cancellation);

        Attempt<TPrediction> attempt;
        LoadedModel model;
        try
        {
            attempt = _singles.Run(in features, out model, in call, cancellation);
        }
        catch (Exception error)
        {
            return cancellation.IsCancellationRequested && error is OperationCanceledException
                ? ValueTask.FromCanceled<Prediction<TPrediction>>(cancellation)
                : ValueTask.FromException<Prediction<TPrediction>>(error);
        }
        finally
        {
            // The fallback and whoever is told are the caller's own affair: nobody waits for them.
            _gathering.Led();
        }

        return attempt.Failure switch
        {
            null => new(_singles.Finish(in features, in attempt, model.Identity, in call)),
            { Shed: ShedCause.Concurrency } => WaitAsync(features, in call, cancellation),
            var failure => Answers.OfAsync(_singles.ConcludeAsync(features, failure, model.Identity, call, cancellation)),
        };
    }

    /// <summary>Takes no more calls; complete when those that wait have had their run.</summary>
    public Task CloseAsync() => _gathering.CloseAsync();

    void IGatheredRun<TFeatures, Prediction<TPrediction>>.Run(
        ReadOnlySpan<TFeatures> rows, Span<Prediction<TPrediction>> results)
    {
        _counts.Record(rows.Length);
        _batches.Run(rows, results, hasPlace: true, out _, CancellationToken.None);
    }

    /// <summary>Does what remains of a call that the model has answered.</summary>
    internal void Tell(in TFeatures features, in Prediction<TPrediction> said, in ObservedCall call) => _singles.Tell(in features, in said, in call);

    /// <summary>Does what remains of a call that has ended otherwise.</summary>
    internal ValueTask<Prediction<TPrediction>> ConcludeAsync(
        TFeatures features, in Prediction<TPrediction> said, Exception? error, CallEnd end, in ObservedCall call, CancellationToken cancellation)
    {
        switch (end)
        {
            case CallEnd.Answered:
                return _singles.ConcludeAsync(features, said.Failure!, said.Identity, call, cancellation);
            case CallEnd.TimedOut:
                return _singles.ConcludeAsync(features, _trouble.Timeout(), _handle.Loaded?.Identity, call, cancellation);
            default:
                _singles.Abandon(in call);
                return ValueTask.FromException<Prediction<TPrediction>>(error ?? new OperationCanceledException(cancellation));
        }
    }

    internal void Return(GatheredPrediction<TFeatures, TPrediction> call) => _idle.Return(call);

    // Where calls leave their thread at their deadline a run is no caller's.
    private bool MayLead() => !_guard.Gate.IsFull && !_handle.Current.IsIsolated;

    private ValueTask<Prediction<TPrediction>> WaitAsync(TFeatures features, in ObservedCall call, CancellationToken cancellation)
    {
        try
        {
            return TryWait(features, in call, cancellation, out var awaited) is { } failure
                ? Answers.OfAsync(_singles.ConcludeAsync(features, failure, _handle.Loaded?.Identity, call, cancellation))
                : awaited;
        }
        finally
        {
            // The span goes on while the caller does something else.
            if (call.Span is { } span && Activity.Current == span)
                Activity.Current = span.Parent;
        }
    }

    /// <summary>Lets a call wait, or says why not.</summary>
    private PredictionFailure? TryWait(
        TFeatures features, in ObservedCall observed, CancellationToken cancellation, out ValueTask<Prediction<TPrediction>> awaited)
    {
        awaited = default;
        try
        {
            // A bad row does not wait, and is not in the way of others.
            if (_contract.Violations(_binding, in features) is { } violations)
                return violations;
        }
        catch (Exception error)
        {
            _singles.Abandon(in observed);
            awaited = ValueTask.FromException<Prediction<TPrediction>>(error);
            return null;
        }

        var call = _idle.Rent() ?? new(this, _gathering);
        call.Begin(features, in observed, _guard.Deadline(), cancellation);
        awaited = call.Task;
        switch (_gathering.Join(call))
        {
            case Joining.Joined:
                return null;
            case Joining.Full:
                call.Withdraw();
                return _trouble.QueueFull;
            default:
                call.Withdraw();
                _singles.Abandon(in observed);
                awaited = ValueTask.FromException<Prediction<TPrediction>>(_handle.Disposed());
                return null;
        }
    }

    private GatheringTerms Terms(ModelClientOptions options) => new(
        Math.Min(options.Batching.Rows, _batches.MaxRows), options.Batching.MaxDelay ?? TimeSpan.Zero, options.Queue);

    private void Change(ModelClientOptions options)
    {
        _gathering.Terms = Terms(options);
        _isEnabled = options.Batching.IsEnabled;
    }
}
