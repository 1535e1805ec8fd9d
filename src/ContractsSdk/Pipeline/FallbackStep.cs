using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Generated;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>Asks the user's fallback where it takes the reason. What it throws becomes the failure, beside the model's own.</summary>
internal sealed class FallbackStep<TFeatures, TPrediction>(
    object client, string name, ClientBinding<TFeatures, TPrediction> binding, TimeProvider time, IServiceProvider? services, ILogger logger)
{
    private int _logged;

    /// <summary>Whether a fallback returns a task.</summary>
    public bool IsAsync => binding.FallbackIsAsync;

    /// <summary>Whether there is a fallback at all.</summary>
    public bool Exists => binding.FallbackOn != FallbackReasons.None;

    public bool Takes(PredictionFailure failure) => (binding.FallbackOn & failure.Reason) != 0 && !failure.IsFinal;

    public Attempt<TPrediction> Answer(in TFeatures features, PredictionFailure failure, long started)
    {
        try
        {
            var context = Context(failure, started);
            var value = IsAsync
                ? Wait(binding.FallbackAsync(client, in features, in context))
                : binding.Fallback(client, in features, in context);
            return Attempt<TPrediction>.AnsweredInstead(value, failure);
        }
        catch (Exception error)
        {
            return Failed(failure, error);
        }
    }

    public async ValueTask<Attempt<TPrediction>> AnswerAsync(TFeatures features, PredictionFailure failure, long started)
    {
        try
        {
            return Attempt<TPrediction>.AnsweredInstead(await Ask(features, failure, started).ConfigureAwait(false), failure);
        }
        catch (Exception error)
        {
            return Failed(failure, error);
        }
    }

    // A ref struct cannot live in an async method, so the context is made here.
    private ValueTask<TPrediction> Ask(TFeatures features, PredictionFailure failure, long started)
    {
        var context = Context(failure, started);
        return IsAsync ? binding.FallbackAsync(client, in features, in context) : new(binding.Fallback(client, in features, in context));
    }

    private static TPrediction Wait(ValueTask<TPrediction> answer) =>
        answer.IsCompletedSuccessfully ? answer.Result : answer.AsTask().GetAwaiter().GetResult();

    private FallbackContext Context(PredictionFailure failure, long started) => new()
    {
        Reason = failure.Reason,
        Violations = failure.Violations,
        Error = failure.Error,
        Elapsed = time.GetElapsedTime(started),
        Services = services,
    };

    private PredictionFailure Failed(PredictionFailure failure, Exception error)
    {
        var type = error.GetType().Name;
        if (Interlocked.Exchange(ref _logged, 1) == 0)
            logger.FallbackFails(name, type);
        return failure.AndFallbackFailed(error);
    }
}
