using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>One row through whatever answers: a model, or a delegate in its place.</summary>
internal interface IRowRunner<TFeatures, TPrediction>
{
    Attempt<TPrediction> Run(in TFeatures features, out LoadedModel model, CancellationToken cancellation);

    ValueTask<(Attempt<TPrediction> Attempt, LoadedModel Model)> RunAsync(TFeatures features, CancellationToken cancellation);
}
