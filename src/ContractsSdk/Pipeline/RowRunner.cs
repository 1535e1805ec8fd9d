using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>One row through the model: validate, encode, run, decode, check.</summary>
internal sealed class RowRunner<TFeatures, TPrediction>(
    BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle, KillSwitch? force,
    EngineTrouble trouble) : IRowRunner<TFeatures, TPrediction>
{
    public Attempt<TPrediction> Run(in TFeatures features, out LoadedModel model, CancellationToken cancellation)
    {
        if (contract.Violations(binding, in features) is { } violations)
        {
            model = handle.Current;
            return violations;
        }

        if (force?.Refusal is { } refusal)
        {
            model = handle.Current;
            return refusal;
        }

        if (handle.RentSingle(out model) is not { } slot)
            return trouble.NoSlot(model);
        try
        {
            if (Encode(in features, slot) is { } failure)
                return failure;
            RunStatus status;
            using (cancellation.UnsafeRegister(static slot => ((EngineSlot)slot!).Cancel(), slot))
            {
                status = slot.Run();
            }

            return Read(slot, status, cancellation);
        }
        finally
        {
            model.Singles.Return(slot);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<(Attempt<TPrediction> Attempt, LoadedModel Model)> RunAsync(TFeatures features, CancellationToken cancellation)
    {
        if (contract.Violations(binding, in features) is { } violations)
            return (violations, handle.Current);
        if (force?.Refusal is { } refusal)
            return (refusal, handle.Current);
        if (handle.RentSingle(out var model) is not { } slot)
            return (trouble.NoSlot(model), model);
        try
        {
            if (Encode(in features, slot) is { } failure)
                return (failure, model);
            var status = await slot.RunAsync(cancellation).ConfigureAwait(false);
            return (Read(slot, status, cancellation), model);
        }
        finally
        {
            model.Singles.Return(slot);
        }
    }

    private PredictionFailure? Encode(in TFeatures features, EngineSlot slot)
    {
        contract.Prepare(binding, slot, in features);
        return RowChecks.Encode(binding, in features, slot, 0, trouble);
    }

    private Attempt<TPrediction> Read(EngineSlot slot, RunStatus status, CancellationToken cancellation)
    {
        if (status == RunStatus.Ok)
        {
            trouble.Recovered();
            return contract.Decode(binding, slot, 0, trouble);
        }

        if (status == RunStatus.Cancelled)
            cancellation.ThrowIfCancellationRequested();
        return trouble.EngineFailure(slot.Error);
    }
}
