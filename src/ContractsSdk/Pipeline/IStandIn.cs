using System.Threading;
using System.Threading.Tasks;

namespace ContractsSdk.Pipeline;

/// <summary>A client that may answer in place of another: it does not throw for what can go wrong with a row.</summary>
internal interface IStandIn<TFeatures, TPrediction>
{
    /// <summary>The instance's configured name; null for the only one.</summary>
    string? Instance { get; }

    /// <summary>Whether an answer may be waited for.</summary>
    bool AnswersLater { get; }

    Prediction<TPrediction> Answer(in TFeatures features);

    ValueTask<Prediction<TPrediction>> AnswerAsync(TFeatures features, CancellationToken cancellation);
}
