using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Batching;
using ContractsSdk.Resilience;

namespace ContractsSdk.Pipeline;

/// <summary>One call of one row that waits with others. What is its own is done on its own thread: telling the audience, its fallback.</summary>
internal sealed class GatheredPrediction<TFeatures, TPrediction>(
    GatheredCalls<TFeatures, TPrediction> calls, Gathering<TFeatures, Prediction<TPrediction>> gathering)
    : GatheredCall<TFeatures, Prediction<TPrediction>>(gathering)
{
    private ObservedCall _observed;

    public void Begin(TFeatures features, in ObservedCall observed, Deadline deadline, CancellationToken cancellation)
    {
        _observed = observed;
        Begin(features, deadline, cancellation);
    }

    protected override void Conclude(CallEnd end, in Prediction<TPrediction> result, CancellationToken cancellation)
    {
        if (end == CallEnd.Answered && result.Failure is null)
            Conclude(in result);
        else
            ConcludeUnanswered(end, in result, cancellation);
    }

    protected override Prediction<TPrediction> Deliver(in Prediction<TPrediction> result) => Answers.Of(in result);

    protected override void Return()
    {
        _observed = default;
        calls.Return(this);
    }

    // What the caller does next happens in Complete, and is not the call's to catch.
    private void Conclude(in Prediction<TPrediction> result)
    {
        try
        {
            calls.Tell(Row, in result, in _observed);
        }
        catch (Exception error)
        {
            Fail(error);
            return;
        }

        Complete(in result);
    }

    private void ConcludeUnanswered(CallEnd end, in Prediction<TPrediction> result, CancellationToken cancellation)
    {
        Prediction<TPrediction> prediction;
        try
        {
            var concluding = calls.ConcludeAsync(Row, in result, Error, end, in _observed, cancellation);
            if (!concluding.IsCompleted)
            {
                _ = ConcludeLaterAsync(concluding);
                return;
            }

            prediction = concluding.GetAwaiter().GetResult();
        }
        catch (Exception error)
        {
            Fail(error);
            return;
        }

        Complete(in prediction);
    }

    private async Task ConcludeLaterAsync(ValueTask<Prediction<TPrediction>> concluding)
    {
        Prediction<TPrediction> prediction;
        try
        {
            prediction = await concluding.ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Fail(error);
            return;
        }

        Complete(in prediction);
    }
}
