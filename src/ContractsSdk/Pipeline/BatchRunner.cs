using System;
using System.Buffers;
using System.Linq;
using System.Threading;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Models;
using ContractsSdk.Resilience;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Up to <see cref="MaxRows"/> rows through the model in one run: those that keep the contract are encoded side by side, the others told so.
/// When the engine refuses the data, the rows are halved until the bad ones stand alone, so that one row never fails the others.
/// </summary>
internal sealed class BatchRunner<TFeatures, TPrediction>(
    BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle,
    IRowRunner<TFeatures, TPrediction> single, CallGuard guard, EngineTrouble trouble, int maxRows)
{
    // The rows of a batch in which all are good, as most are.
    private readonly int[] _all = contract.Plan.Batch ? [.. Enumerable.Range(0, maxRows)] : [];

    public int MaxRows => maxRows;

    /// <summary>Whether rows share runs of the engine.</summary>
    public bool RunsTogether { get; } = single is RowRunner<TFeatures, TPrediction> && contract.Plan.Batch;

    /// <summary>Runs at most <see cref="MaxRows"/> rows.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="predictions">Takes the model's answer for each row, or why there is none.</param>
    /// <param name="hasPlace">Whether the caller has taken a place, as only rows that run together may; it is given back.</param>
    /// <param name="model">The model the rows were for.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>How many rows the model answered.</returns>
    public int Run(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, bool hasPlace, out LoadedModel model,
        CancellationToken cancellation) => RunsTogether
        ? RunTogether(features, predictions, hasPlace, out model, cancellation)
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
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, bool hasPlace, out LoadedModel model,
        CancellationToken cancellation)
    {
        var all = _all.AsSpan(0, features.Length);
        if (guard.Refusal is { } refusal)
        {
            if (hasPlace)
                guard.Gate.Leave();
            model = handle.Current;
            return Refuse(features, predictions, all, refusal, model);
        }

        var deadline = guard.Deadline();
        if (!hasPlace && !guard.Gate.TryEnter())
        {
            model = handle.Current;
            return Refuse(features, predictions, all, trouble.NoPlace, model);
        }

        var admitted = guard.Admit(features.Length);
        return admitted == features.Length
            ? RunTurn(features, predictions, all, deadline, out model, cancellation)
            : RunAdmitted(features, predictions, admitted, deadline, out model, cancellation);
    }

    /// <summary>
    /// Runs as many rows as there are permits for. Rows that break the contract take none, and do not stand in the way of the others.
    /// </summary>
    private int RunAdmitted(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, int taken, Deadline deadline, out LoadedModel model,
        CancellationToken cancellation)
    {
        guard.GiveBack(taken);
        model = handle.Current;
        var good = ArrayPool<int>.Shared.Rent(features.Length);
        try
        {
            var admitted = AdmitGood(features, predictions, good, model);
            if (admitted > 0)
                return RunTurn(features, predictions, good.AsSpan(0, admitted), deadline, out model, cancellation);
            guard.Gate.Leave();
            return 0;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(good);
        }
    }

    /// <summary>Takes permits for the rows that keep the contract. Gives the place back where a row's own members throw.</summary>
    /// <returns>How many of the good rows may run: the first ones.</returns>
    private int AdmitGood(ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, Span<int> good, LoadedModel model)
    {
        try
        {
            var valid = Validate(features, predictions, good, model);
            var admitted = guard.Admit(valid);
            Fail(predictions, good[admitted..valid], trouble.OverRate, model.Identity);
            return admitted;
        }
        catch
        {
            guard.Gate.Leave();
            throw;
        }
    }

    /// <summary>Runs rows that have a place and their permits.</summary>
    private int RunTurn(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, ReadOnlySpan<int> rows, Deadline deadline,
        out LoadedModel model, CancellationToken cancellation)
    {
        if (guard.Begin(batch: true, out var turn, out model) is { } failure)
        {
            guard.GiveBack(rows.Length);
            return Refuse(features, predictions, rows, failure, model);
        }

        var verdict = Verdict.None;
        try
        {
            turn.Seat.Begin(deadline);
            if (rows.Length < features.Length)
                return RunRange(features, predictions, rows, in turn, ref verdict, cancellation);

            // Checked and encoded in one pass, in the hope that all rows are good.
            return contract.TryEncode(binding, features, turn.Seat.Slot)
                ? RunEncoded(features, predictions, rows, in turn, ref verdict, cancellation)
                : RunGood(features, predictions, in turn, ref verdict, cancellation);
        }
        catch (ModelUnavailableException error)
        {
            // The engine made no memory for so many rows.
            verdict = Verdict.Fails;
            return Refuse(features, predictions, rows, trouble.EngineFailure(error.Message, error), model);
        }
        finally
        {
            turn.Seat.End();
            guard.End(in turn, verdict);
        }
    }

    /// <summary>Runs the rows that keep the contract, and tells the others that they do not.</summary>
    private int RunGood(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, in Turn turn, ref Verdict verdict,
        CancellationToken cancellation)
    {
        var good = ArrayPool<int>.Shared.Rent(features.Length);
        try
        {
            var valid = Validate(features, predictions, good, turn.Model);
            guard.GiveBack(features.Length - valid);
            return RunRange(features, predictions, good.AsSpan(0, valid), in turn, ref verdict, cancellation);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(good);
        }
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
                var answered = Read(predictions, rows, turn.Seat, model);

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
    private int Read(Span<Prediction<TPrediction>> predictions, ReadOnlySpan<int> rows, Seat seat, ModelIdentity? model)
    {
        var slot = seat.Slot;
        var first = PredictionId.First(rows.Length, ref seat.Numbers);
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
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, ReadOnlySpan<int> rows, PredictionFailure refusal,
        LoadedModel model)
    {
        foreach (var row in rows)
            predictions[row] = Conclusion.Of<TPrediction>(contract.Violations(binding, in features[row]) ?? refusal, model.Identity);
        return 0;
    }

    private static int Fail(
        Span<Prediction<TPrediction>> predictions, ReadOnlySpan<int> rows, PredictionFailure failure, ModelIdentity? model)
    {
        foreach (var row in rows)
            predictions[row] = Conclusion.Of<TPrediction>(failure, model);
        return 0;
    }
}
