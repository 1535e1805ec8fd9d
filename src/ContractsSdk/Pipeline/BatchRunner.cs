using System;
using System.Threading;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Up to <see cref="MaxRows"/> rows through the model in one run: those that keep the contract are encoded side by side, the others told so.
/// When the engine refuses the data, the rows are halved until the bad ones stand alone, so that one row never fails the others.
/// </summary>
internal sealed class BatchRunner<TFeatures, TPrediction>(
    BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle,
    IRowRunner<TFeatures, TPrediction> single, CallGuard guard, EngineTrouble trouble, int maxRows)
{
    public int MaxRows => maxRows;

    /// <summary>Whether rows share runs of the engine.</summary>
    public bool RunsTogether { get; } = single is RowRunner<TFeatures, TPrediction> && contract.Plan.Batch;

    /// <summary>Runs at most <see cref="MaxRows"/> rows.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="predictions">Takes the model's answer for each row, or why there is none.</param>
    /// <param name="good">Room for as many positions as there are rows.</param>
    /// <param name="hasPlace">Whether the caller has taken a place, as only rows that run together may; it is given back.</param>
    /// <param name="model">The model the rows were for.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>How many rows the model answered.</returns>
    public int Run(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, Span<int> good, bool hasPlace, out LoadedModel model,
        CancellationToken cancellation) => RunsTogether
        ? RunTogether(features, predictions, good, hasPlace, out model, cancellation)
        : RunOneByOne(features, predictions, out model, cancellation);

    private int RunOneByOne(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, out LoadedModel model, CancellationToken cancellation)
    {
        model = handle.Current;
        var answered = 0;
        for (var i = 0; i < features.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var attempt = single.Run(in features[i], out model, cancellation);
            predictions[i] = Conclusion.Of(in attempt, model.Identity);
            answered += attempt.HasValue ? 1 : 0;
        }

        return answered;
    }

    private int RunTogether(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, Span<int> good, bool hasPlace, out LoadedModel model,
        CancellationToken cancellation)
    {
        if (guard.Refusal is { } refusal)
        {
            if (hasPlace)
                guard.Gate.Leave();
            model = handle.Current;
            return Refuse(features, predictions, good, refusal, model);
        }

        var deadline = guard.Deadline();
        if (!hasPlace && !guard.Gate.TryEnter())
        {
            model = handle.Current;
            return Refuse(features, predictions, good, trouble.NoPlace, model);
        }

        var admitted = guard.Admit(features.Length);
        var isOverRate = admitted < features.Length;
        if (isOverRate && (admitted = AdmitGood(features, predictions, good, admitted)) == 0)
        {
            guard.Gate.Leave();
            model = handle.Current;
            return 0;
        }

        if (guard.Begin(batch: true, out var turn, out model) is { } failure)
        {
            guard.GiveBack(admitted);
            return Refuse(features, predictions, good, failure, model);
        }

        var verdict = Verdict.None;
        try
        {
            turn.Seat.Begin(deadline);
            if (!isOverRate && EncodeAll(features, good, turn.Seat.Slot))
                return RunEncoded(features, predictions, good[..features.Length], in turn, ref verdict, cancellation);
            if (!isOverRate)
            {
                admitted = Validate(features, predictions, good, model);
                guard.GiveBack(features.Length - admitted);
            }

            return RunRange(features, predictions, good[..admitted], in turn, ref verdict, cancellation);
        }
        catch (ModelUnavailableException error)
        {
            // The engine made no memory for so many rows.
            verdict = Verdict.Fails;
            return Refuse(features, predictions, good, trouble.EngineFailure(error.Message, error), model);
        }
        finally
        {
            turn.Seat.End();
            guard.End(in turn, verdict);
        }
    }

    /// <summary>
    /// Takes permits for the rows that keep the contract, where there were not enough for all: the others take none, and do not stand in the way.
    /// </summary>
    /// <returns>How many of the good rows may run: the first ones.</returns>
    private int AdmitGood(ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, Span<int> good, int taken)
    {
        guard.GiveBack(taken);
        var model = handle.Current;
        var valid = Validate(features, predictions, good, model);
        var admitted = guard.Admit(valid);
        Fail(predictions, good[admitted..valid], trouble.OverRate, model.Identity);
        return admitted;
    }

    /// <summary>Checks and encodes in one pass, in the hope that all rows are good: most batches are.</summary>
    private bool EncodeAll(ReadOnlySpan<TFeatures> features, Span<int> good, EngineSlot slot)
    {
        for (var i = 0; i < features.Length; i++)
            good[i] = i;
        return contract.TryEncode(binding, features, slot);
    }

    /// <summary>Sorts out the rows that break the contract; the number of good ones.</summary>
    private int Validate(ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, Span<int> good, LoadedModel model)
    {
        var count = 0;
        for (var i = 0; i < features.Length; i++)
        {
            if (contract.Violations(binding, in features[i]) is { } violations)
                predictions[i] = Conclusion.Of<TPrediction>(violations, model.Identity);
            else
                good[count++] = i;
        }

        return count;
    }

    private int RunRange(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, ReadOnlySpan<int> rows, in Turn turn, ref Verdict verdict,
        CancellationToken cancellation)
    {
        if (rows.IsEmpty)
            return 0;
        if (turn.Seat.IsOver)
            return Fail(predictions, rows, trouble.Timeout(), turn.Model.Identity);
        var slot = turn.Seat.Slot;
        contract.Prepare(binding, slot, features, rows);
        for (var i = 0; i < rows.Length; i++)
        {
            if (RowChecks.Encode(binding, in features[rows[i]], slot, i, trouble) is { } failure)
            {
                // The rows on both sides of the one that cannot be encoded run without it.
                guard.GiveBack(1);
                predictions[rows[i]] = Conclusion.Of<TPrediction>(failure, turn.Model.Identity);
                return RunRange(features, predictions, rows[..i], in turn, ref verdict, cancellation)
                    + RunRange(features, predictions, rows[(i + 1)..], in turn, ref verdict, cancellation);
            }
        }

        return RunEncoded(features, predictions, rows, in turn, ref verdict, cancellation);
    }

    private int RunEncoded(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, ReadOnlySpan<int> rows, in Turn turn, ref Verdict verdict,
        CancellationToken cancellation)
    {
        // Only now: preparing a slot clears what ended an earlier run.
        cancellation.ThrowIfCancellationRequested();
        var model = turn.Model.Identity;
        var status = guard.Strategies.Execute(turn.Seat, turn.Model.IsIsolated, cancellation);
        if (status == RunStatus.Cancelled)
            cancellation.ThrowIfCancellationRequested();
        if (turn.Seat.IsOver)
        {
            verdict = Verdict.Fails;
            return Fail(predictions, rows, trouble.Timeout(), model);
        }

        switch (status)
        {
            case RunStatus.Ok:
                trouble.Recovered();
                var answered = Read(predictions, rows, turn.Seat.Slot, model);

                // A run in which no row has a good output says that the engine does not work.
                if (verdict != Verdict.Fails)
                    verdict = answered > 0 ? Verdict.Works : Verdict.Fails;
                return answered;
            case RunStatus.InvalidData when rows.Length > 1:
                var half = rows.Length / 2;
                return RunRange(features, predictions, rows[..half], in turn, ref verdict, cancellation)
                    + RunRange(features, predictions, rows[half..], in turn, ref verdict, cancellation);
            case RunStatus.InvalidData:
                return Fail(predictions, rows, trouble.RunFailure(turn.Seat), model);
            default:
                verdict = Verdict.Fails;
                return Fail(predictions, rows, trouble.RunFailure(turn.Seat), model);
        }
    }

    /// <summary>Answers go straight to the caller: a copy of each on the way would cost more than reading it.</summary>
    private int Read(Span<Prediction<TPrediction>> predictions, ReadOnlySpan<int> rows, EngineSlot slot, ModelIdentity? model)
    {
        var first = PredictionId.First(rows.Length);
        var answered = rows.Length;
        for (var i = 0; i < rows.Length; i++)
        {
            var findings = default(Findings);
            var value = contract.Decode(binding, slot, i, ref findings);
            if (!findings.Any)
            {
                predictions[rows[i]] = new(value, PredictionSource.Model, FallbackReasons.None, first.After(i), model, null);
                continue;
            }

            predictions[rows[i]] = Conclusion.Of<TPrediction>(trouble.BadOutput(contract.Terms.OfOutputs(in findings)), model);
            answered--;
        }

        return answered;
    }

    /// <summary>A row that breaks the contract is told so, whatever keeps the others from the model.</summary>
    private int Refuse(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, Span<int> good, PredictionFailure refusal, LoadedModel model)
    {
        var valid = Validate(features, predictions, good, model);
        return Fail(predictions, good[..valid], refusal, model.Identity);
    }

    private static int Fail(
        Span<Prediction<TPrediction>> predictions, ReadOnlySpan<int> rows, PredictionFailure failure, ModelIdentity? model)
    {
        foreach (var row in rows)
            predictions[row] = Conclusion.Of<TPrediction>(failure, model);
        return 0;
    }
}
