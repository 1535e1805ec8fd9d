using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>One row through a fake: the real validation, then the delegate's answer.</summary>
internal sealed class AnsweringRowRunner<TFeatures, TPrediction>(
    BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle,
    AnsweringEngine<TFeatures, TPrediction> engine, CallGuard? guard, EngineTrouble trouble) : IRowRunner<TFeatures, TPrediction>
{
    public Attempt<TPrediction> Run(in TFeatures features, out LoadedModel model, CancellationToken cancellation)
    {
        model = handle.Current;
        if (contract.Violations(binding, in features) is { } violations)
            return violations;
        return guard?.Refusal is { } refusal ? refusal : Answer(in features);
    }

    public ValueTask<(Attempt<TPrediction> Attempt, LoadedModel Model)> RunAsync(TFeatures features, CancellationToken cancellation) =>
        new((Run(in features, out var model, cancellation), model));

    private Attempt<TPrediction> Answer(in TFeatures features)
    {
        try
        {
            return Attempt<TPrediction>.Answered(engine.Answer(features), PredictionId.New());
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return trouble.EngineFailure(error.GetType().Name, error);
        }
    }
}
