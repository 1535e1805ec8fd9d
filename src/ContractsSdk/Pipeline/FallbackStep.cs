using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Generated;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Asks the user's fallbacks that take the reason, one after the other until one answers. What they throw becomes the failure, beside the
/// model's own.
/// </summary>
internal sealed class FallbackStep<TFeatures, TPrediction>(
    object client, string name, ClientBinding<TFeatures, TPrediction> binding, TimeProvider time, IServiceProvider? services, ILogger logger)
{
    private readonly DeclaredFallback[] _fallbacks = [.. binding.Fallbacks];
    private readonly FallbackReasons _on = binding.FallbackOn;
    private int _logged;

    /// <summary>Whether a fallback returns a task.</summary>
    public bool IsAsync { get; } = binding.Fallbacks.Any(fallback => fallback.IsAsync);

    /// <summary>Whether there is a fallback at all.</summary>
    public bool Exists => _on != FallbackReasons.None;

    public bool Takes(PredictionFailure failure) => (_on & failure.Reason) != 0 && !failure.IsFinal;

    public Attempt<TPrediction> Answer(in TFeatures features, PredictionFailure failure, long started)
    {
        var asked = new FallbackChain(failure);
        for (var i = 0; i < _fallbacks.Length; i++)
        {
            if ((_fallbacks[i].On & failure.Reason) == 0)
                continue;
            try
            {
                var context = Context(in asked, started);
                var answer = _fallbacks[i].IsAsync
                    ? Wait(binding.AskAsync(i, client, in features, in context))
                    : binding.Ask(i, client, in features, in context);
                if (answer.HasValue)
                    return Answered(answer.Value!, failure, i);
                asked.Declined(_fallbacks[i].Name);
            }
            catch (Exception error)
            {
                Note(error);
                asked.Threw(_fallbacks[i].Name, error);
            }
        }

        return asked.Outcome;
    }

    public async ValueTask<Attempt<TPrediction>> AnswerAsync(TFeatures features, PredictionFailure failure, long started)
    {
        var asked = new FallbackChain(failure);
        for (var i = 0; i < _fallbacks.Length; i++)
        {
            if ((_fallbacks[i].On & failure.Reason) == 0)
                continue;
            try
            {
                var answer = await Ask(i, features, in asked, started).ConfigureAwait(false);
                if (answer.HasValue)
                    return Answered(answer.Value!, failure, i);
                asked.Declined(_fallbacks[i].Name);
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
            ? binding.AskAsync(fallback, client, in features, in context)
            : new(binding.Ask(fallback, client, in features, in context));
    }

    private static T Wait<T>(ValueTask<T> answer) =>
        answer.IsCompletedSuccessfully ? answer.Result : answer.AsTask().GetAwaiter().GetResult();

    private FallbackContext Context(in FallbackChain asked, long started) => new()
    {
        Reason = asked.Failure.Reason,
        Violations = asked.Failure.Violations,
        Error = asked.Failure.Error,
        Earlier = asked.Earlier,
        Elapsed = time.GetElapsedTime(started),
        Services = services,
    };

    /// <summary>Which one answered is told where there are several.</summary>
    private Attempt<TPrediction> Answered(TPrediction value, PredictionFailure failure, int fallback) =>
        Attempt<TPrediction>.AnsweredInstead(value, _fallbacks.Length == 1 ? failure : failure.AnsweredInstead(_fallbacks[fallback].Name));

    private void Note(Exception error)
    {
        if (Interlocked.Exchange(ref _logged, 1) == 0)
            logger.FallbackFails(name, error.GetType().Name);
    }
}
