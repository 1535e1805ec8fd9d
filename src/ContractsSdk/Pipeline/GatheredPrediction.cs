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

    protected override void Conclude(CallEnd end, CancellationToken cancellation)
    {
        Prediction<TPrediction> prediction;
        try
        {
            var concluding = calls.ConcludeAsync(Row, Result, Error, end, in _observed, cancellation);
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

    protected override Prediction<TPrediction> Deliver(in Prediction<TPrediction> result) => Answers.Of(in result);

    protected override void Return()
    {
        _observed = default;
        calls.Return(this);
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
