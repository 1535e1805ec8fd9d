using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Generated;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Asks the fallbacks that take the reason, members of the client and other clients, one after the other until one answers. What they throw
/// becomes the failure, beside the model's own.
/// </summary>
internal sealed class FallbackStep<TFeatures, TPrediction>
{
    private readonly object _client;
    private readonly string _name;
    private readonly ClientBinding<TFeatures, TPrediction> _binding;
    private readonly DeclaredFallback[] _fallbacks;
    private readonly IStandIn<TFeatures, TPrediction>?[] _standIns;
    private readonly FallbackReasons[] _on;
    private readonly FallbackReasons _any;
    private readonly bool _isAsync;
    private readonly bool _hasStandIn;
    private readonly TimeProvider _time;
    private readonly IServiceProvider? _services;
    private readonly ILogger _logger;
    private int _logged;

    public FallbackStep(
        object client, string name, string? instance, ClientBinding<TFeatures, TPrediction> binding, ModelClientSettings settings, ILogger logger)
    {
        _client = client;
        _name = name;
        _binding = binding;
        _fallbacks = [.. binding.Fallbacks];
        _standIns = StandIns.Of(client, binding, instance, settings);
        _on = [.. _fallbacks.Select(fallback => StandIns.IsItself(client, instance, fallback) ? FallbackReasons.None : fallback.On)];
        _any = _on.Aggregate(FallbackReasons.None, (all, on) => all | on);
        _isAsync = _fallbacks.Any(fallback => fallback.IsAsync);
        _hasStandIn = _standIns.Any(standIn => standIn is not null);
        _time = settings.TimeProvider;
        _services = settings.Services;
        _logger = logger;
    }

    /// <summary>Whether a fallback returns a task, or is a client whose answer may be waited for.</summary>
    public bool IsAsync => _isAsync || (_hasStandIn && _standIns.Any(static standIn => standIn?.AnswersLater == true));

    /// <summary>Whether there is a fallback at all.</summary>
    public bool Exists => _any != FallbackReasons.None;

    public bool Takes(PredictionFailure failure) => (_any & failure.Reason) != 0 && !failure.IsFinal;

    public Attempt<TPrediction> Answer(in TFeatures features, PredictionFailure failure, long started)
    {
        var asked = new FallbackChain(failure);
        for (var i = 0; i < _fallbacks.Length; i++)
        {
            if ((_on[i] & failure.Reason) == 0)
                continue;
            try
            {
                if (_standIns[i] is { } standIn)
                {
                    if (Said(i, standIn.Answer(in features), ref asked) is { } said)
                        return said;
                    continue;
                }

                var context = Context(in asked, started);
                var answer = _fallbacks[i].IsAsync
                    ? Wait(_binding.AskAsync(i, _client, in features, in context))
                    : _binding.Ask(i, _client, in features, in context);
                if (Said(i, in answer, ref asked) is { } answered)
                    return answered;
            }
            catch (Exception error)
            {
                Note(error);
                asked.Threw(_fallbacks[i].Name, error);
            }
        }

        return asked.Outcome;
    }

    public async ValueTask<Attempt<TPrediction>> AnswerAsync(
        TFeatures features, PredictionFailure failure, long started, CancellationToken cancellation)
    {
        var asked = new FallbackChain(failure);
        for (var i = 0; i < _fallbacks.Length; i++)
        {
            if ((_on[i] & failure.Reason) == 0)
                continue;
            try
            {
                var said = _standIns[i] is { } standIn
                    ? Said(i, await standIn.AnswerAsync(features, cancellation).ConfigureAwait(false), ref asked)
                    : Said(i, await Ask(i, features, in asked, started).ConfigureAwait(false), ref asked);
                if (said is { } answered)
                    return answered;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception error)
            {
                Note(error);
                asked.Threw(_fallbacks[i].Name, error);
            }
        }

        return asked.Outcome;
    }

    // A ref struct cannot live in an async method, so the context is made here.
    private ValueTask<FallbackAnswer<TPrediction>> Ask(int fallback, TFeatures features, in FallbackChain asked, long started)
    {
        var context = Context(in asked, started);
        return _fallbacks[fallback].IsAsync
            ? _binding.AskAsync(fallback, _client, in features, in context)
            : new(_binding.Ask(fallback, _client, in features, in context));
    }

    private static T Wait<T>(ValueTask<T> answer) =>
        answer.IsCompletedSuccessfully ? answer.Result : answer.AsTask().GetAwaiter().GetResult();

    private FallbackContext Context(in FallbackChain asked, long started) => new()
    {
        Reason = asked.Failure.Reason,
        Violations = asked.Failure.Violations,
        Error = asked.Failure.Error,
        Earlier = asked.Earlier,
        Elapsed = _time.GetElapsedTime(started),
        Services = _services,
    };

    private Attempt<TPrediction>? Said(int fallback, in FallbackAnswer<TPrediction> answer, ref FallbackChain asked)
    {
        if (answer.HasValue)
            return Answered(answer.Value!, asked.Failure, fallback, model: null);
        asked.Declined(_fallbacks[fallback].Name);
        return null;
    }

    private Attempt<TPrediction>? Said(int fallback, in Prediction<TPrediction> prediction, ref FallbackChain asked)
    {
        if (prediction.HasValue)
            return Answered(prediction.Value, asked.Failure, fallback, prediction.Identity);
        asked.Failed(_fallbacks[fallback].Name, prediction.Failure!.ToException());
        return null;
    }

    /// <summary>Which one answered is told where there are several, and whose model it was where it was another's.</summary>
    private Attempt<TPrediction> Answered(TPrediction value, PredictionFailure failure, int fallback, ModelIdentity? model)
    {
        var isOnly = _fallbacks.Length == 1;
        return Attempt<TPrediction>.AnsweredInstead(
            value, isOnly && model is null ? failure : failure.AnsweredInstead(isOnly ? null : _fallbacks[fallback].Name, model));
    }

    private void Note(Exception error)
    {
        if (Interlocked.Exchange(ref _logged, 1) == 0)
            _logger.FallbackFails(_name, error.GetType().Name);
    }
}
