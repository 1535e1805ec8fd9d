using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>One row through the model: wait for a turn, validate and encode, run, decode, check.</summary>
internal sealed class RowRunner<TFeatures, TPrediction>(
    BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle, CallGuard? guard, EngineTrouble trouble)
    : IRowRunner<TFeatures, TPrediction>
{
    public Attempt<TPrediction> Run(in TFeatures features, out LoadedModel model, CancellationToken cancellation)
    {
        if (guard is null)
            return Ask(in features, out model);
        model = handle.Current;
        if (guard.Refusal is { } refusal)
            return Refuse(in features, refusal);
        var deadline = guard.Deadline();
        if (!guard.Gate.TryEnter())
            return Refuse(in features, trouble.NoPlace);
        if (guard.BeginRow(out var turn, out model) is { } failure)
            return Refuse(in features, failure);
        var verdict = Verdict.None;
        try
        {
            if (Encode(in features, turn.Seat.Slot) is { } broken)
            {
                guard.GiveBack(1);
                return broken;
            }

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
        if (guard is null)
            return (Ask(in features, out var asked), asked);

        // Whoever might have to wait for a place learns first whether there is anything to wait for.
        if ((contract.Violations(binding, in features) ?? guard.Refusal) is { } refused)
            return (refused, handle.Current);
        var deadline = guard.Deadline();
        if (!guard.Gate.TryEnter())
        {
            deadline = guard.WaitingDeadline();
            if (await guard.EnterAsync(deadline, cancellation).ConfigureAwait(false) is { } unavailable)
                return (unavailable, handle.Current);
        }

        if (guard.BeginRow(out var turn, out var model) is { } failure)
            return (failure, model);
        var verdict = Verdict.None;
        try
        {
            if (Encode(in features, turn.Seat.Slot) is { } broken)
            {
                guard.GiveBack(1);
                return (broken, model);
            }

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
            return Refuse(in features, trouble.NoSlot(model));
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

    /// <summary>A row that breaks the contract is told so, whatever keeps it from the model.</summary>
    private PredictionFailure Refuse(in TFeatures features, PredictionFailure refusal) => contract.Violations(binding, in features) ?? refusal;

    private static PredictionFailure Fail(PredictionFailure failure, out Verdict verdict)
    {
        verdict = Verdict.Fails;
        return failure;
    }

    /// <summary>Checks and encodes in one pass, in the hope that the row is good: most are. Else looks for what is wrong with it.</summary>
    private PredictionFailure? Encode(in TFeatures features, EngineSlot slot)
    {
        try
        {
            return contract.TryEncode(binding, new ReadOnlySpan<TFeatures>(in features), slot) ? null : EncodeInTwo(in features, slot);
        }
        catch (ModelUnavailableException error)
        {
            return trouble.EngineFailure(error.Message, error);
        }
    }

    private PredictionFailure? EncodeInTwo(in TFeatures features, EngineSlot slot)
    {
        if (contract.Violations(binding, in features) is { } violations)
            return violations;
        contract.Prepare(binding, slot, in features);
        return RowChecks.Encode(binding, in features, slot, 0, trouble);
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
            var attempt = contract.Decode(binding, seat, trouble);
            verdict = attempt.HasValue ? Verdict.Works : Verdict.Fails;
            return attempt;
        }

        // What is in the rows says nothing of the engine.
        if (status != RunStatus.InvalidData)
            verdict = Verdict.Fails;
        return trouble.RunFailure(seat);
    }
}
