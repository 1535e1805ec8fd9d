using System;
using System.Threading;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Up to <see cref="MaxRows"/> rows through the model in one run: all are validated first, the good ones are encoded side by side.
/// When the engine refuses the data, the rows are halved until the bad ones stand alone, so that one row never fails the others.
/// </summary>
internal sealed class BatchRunner<TFeatures, TPrediction>(
    BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle,
    IRowRunner<TFeatures, TPrediction> single, KillSwitch force, EngineTrouble trouble, int maxRows)
{
    public int MaxRows => maxRows;

    /// <summary>Runs at most <see cref="MaxRows"/> rows.</summary>
    public void Run(ReadOnlySpan<TFeatures> features, ref BatchPart<TPrediction> part, CancellationToken cancellation)
    {
        if (single is RowRunner<TFeatures, TPrediction> && contract.Plan.Batch)
            RunTogether(features, ref part, cancellation);
        else
            RunOneByOne(features, ref part, cancellation);
    }

    private void RunOneByOne(ReadOnlySpan<TFeatures> features, ref BatchPart<TPrediction> part, CancellationToken cancellation)
    {
        for (var i = 0; i < features.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            part.Attempts[i] = single.Run(in features[i], out var model, cancellation);
            part.Model = model;
        }
    }

    private void RunTogether(ReadOnlySpan<TFeatures> features, ref BatchPart<TPrediction> part, CancellationToken cancellation)
    {
        var good = 0;
        for (var i = 0; i < features.Length; i++)
        {
            if (contract.Violations(binding, in features[i]) is { } violations)
                part.Attempts[i] = violations;
            else
                part.Good[good++] = i;
        }

        if (good == 0)
        {
            part.Model = handle.Current;
            return;
        }

        if (force.Refusal is { } refusal)
        {
            part.Fail(part.Good[..good], refusal);
            part.Model = handle.Current;
            return;
        }

        if (handle.RentBatch(out var model) is not { } slot)
        {
            part.Fail(part.Good[..good], trouble.Limit());
            part.Model = model;
            return;
        }

        part.Model = model;
        try
        {
            using (cancellation.UnsafeRegister(static slot => ((EngineSlot)slot!).Cancel(), slot))
            {
                RunRange(features, ref part, part.Good[..good], slot, cancellation);
            }
        }
        finally
        {
            model.Batches.Return(slot);
        }
    }

    private void RunSome(
        ReadOnlySpan<TFeatures> features, ref BatchPart<TPrediction> part, ReadOnlySpan<int> rows, EngineSlot slot, CancellationToken cancellation)
    {
        if (!rows.IsEmpty)
            RunRange(features, ref part, rows, slot, cancellation);
    }

    private void RunRange(
        ReadOnlySpan<TFeatures> features, ref BatchPart<TPrediction> part, ReadOnlySpan<int> rows, EngineSlot slot, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        contract.Prepare(binding, slot, features, rows);
        for (var i = 0; i < rows.Length; i++)
        {
            if (RowChecks.Encode(binding, in features[rows[i]], slot, i, trouble) is { } failure)
            {
                // The rows on both sides of the one that cannot be encoded run without it.
                part.Attempts[rows[i]] = failure;
                RunSome(features, ref part, rows[..i], slot, cancellation);
                RunSome(features, ref part, rows[(i + 1)..], slot, cancellation);
                return;
            }
        }

        switch (slot.Run())
        {
            case RunStatus.Ok:
                trouble.Recovered();
                for (var i = 0; i < rows.Length; i++)
                    part.Attempts[rows[i]] = contract.Decode(binding, slot, i, trouble);
                break;
            case RunStatus.InvalidData when rows.Length > 1:
                var half = rows.Length / 2;
                RunRange(features, ref part, rows[..half], slot, cancellation);
                RunRange(features, ref part, rows[half..], slot, cancellation);
                break;
            case RunStatus.Cancelled:
                cancellation.ThrowIfCancellationRequested();
                goto default;
            default:
                part.Fail(rows, trouble.EngineFailure(slot.Error));
                break;
        }
    }
}
