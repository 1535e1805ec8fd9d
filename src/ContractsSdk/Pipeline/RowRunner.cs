using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>One row through the model: validate, wait for a turn, encode, run, decode, check.</summary>
internal sealed class RowRunner<TFeatures, TPrediction>(
    BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle, CallGuard? guard, EngineTrouble trouble)
    : IRowRunner<TFeatures, TPrediction>
{
    public Attempt<TPrediction> Run(in TFeatures features, out LoadedModel model, CancellationToken cancellation)
    {
        if (Refused(in features) is { } refused)
        {
            model = handle.Current;
            return refused;
        }

        if (guard is null)
            return Ask(in features, out model);
        var deadline = guard.Deadline();
        if (!guard.Gate.TryEnter())
        {
            model = handle.Current;
            return trouble.NoPlace;
        }

        if (guard.Begin(batch: false, out var turn, out model) is { } failure)
            return failure;
        var verdict = Verdict.None;
        try
        {
            if (Encode(in features, turn.Seat.Slot) is { } broken)
                return broken;
            turn.Seat.Begin(deadline);
            var status = guard.Strategies.Execute(turn.Seat, model.IsIsolated, cancellation);
            return Read(turn.Seat, status, turn.Seat.End(), out verdict, cancellation);
        }
        finally
        {
            guard.End(in turn, verdict);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<(Attempt<TPrediction> Attempt, LoadedModel Model)> RunAsync(TFeatures features, CancellationToken cancellation)
    {
        if (Refused(in features) is { } refused)
            return (refused, handle.Current);
        if (guard is null)
            return (Ask(in features, out var asked), asked);
        var deadline = guard.Deadline();
        if (!guard.Gate.TryEnter())
        {
            deadline = guard.WaitingDeadline();
            if (await guard.EnterAsync(deadline, cancellation).ConfigureAwait(false) is { } unavailable)
                return (unavailable, handle.Current);
        }

        if (guard.Begin(batch: false, out var turn, out var model) is { } failure)
            return (failure, model);
        var verdict = Verdict.None;
        try
        {
            if (Encode(in features, turn.Seat.Slot) is { } broken)
                return (broken, model);
            turn.Seat.Begin(deadline);
            var status = await guard.Strategies.ExecuteAsync(turn.Seat, model.IsIsolated, cancellation).ConfigureAwait(false);
            return (Read(turn.Seat, status, turn.Seat.End(), out verdict, cancellation), model);
        }
        finally
        {
            guard.End(in turn, verdict);
        }
    }

    /// <summary>Past everything that operations ask of calls.</summary>
    private Attempt<TPrediction> Ask(in TFeatures features, out LoadedModel model)
    {
        if (handle.RentSingle(out model) is not { } seat)
            return trouble.NoSlot(model);
        seat.Take(gate: null);
        try
        {
            return Encode(in features, seat.Slot)
                ?? Read(seat, seat.Run(isolated: false, CancellationToken.None), isExpired: false, out _, CancellationToken.None);
        }
        finally
        {
            seat.Leave();
        }
    }

    private static PredictionFailure Fail(PredictionFailure failure, out Verdict verdict)
    {
        verdict = Verdict.Fails;
        return failure;
    }

    private PredictionFailure? Refused(in TFeatures features) => contract.Violations(binding, in features) ?? guard?.Refusal;

    private PredictionFailure? Encode(in TFeatures features, EngineSlot slot)
    {
        try
        {
            contract.Prepare(binding, slot, in features);
            return RowChecks.Encode(binding, in features, slot, 0, trouble);
        }
        catch (ModelUnavailableException error)
        {
            return trouble.EngineFailure(error.Message, error);
        }
    }

    private Attempt<TPrediction> Read(Seat seat, RunStatus status, bool isExpired, out Verdict verdict, CancellationToken cancellation)
    {
        verdict = Verdict.None;
        if (status == RunStatus.Cancelled)
            cancellation.ThrowIfCancellationRequested();
        if (isExpired)
            return Fail(trouble.Timeout(), out verdict);
        if (status == RunStatus.Ok)
        {
            trouble.Recovered();
            var attempt = contract.Decode(binding, seat.Slot, 0, trouble);
            verdict = attempt.HasValue ? Verdict.Works : Verdict.Fails;
            return attempt;
        }

        // What is in the rows says nothing of the engine.
        if (status != RunStatus.InvalidData)
            verdict = Verdict.Fails;
        return trouble.RunFailure(seat);
    }
}
