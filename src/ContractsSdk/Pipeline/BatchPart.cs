using System;
using System.Buffers;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>What became of some rows of a batch, in pooled memory.</summary>
internal sealed class BatchPart<TPrediction>(int rows) : IDisposable
{
    /// <summary>One attempt a row; may be longer than there are rows.</summary>
    public Attempt<TPrediction>[] Attempts { get; } = ArrayPool<Attempt<TPrediction>>.Shared.Rent(rows);

    /// <summary>Room for the positions of the rows that passed validation.</summary>
    public int[] Good { get; } = ArrayPool<int>.Shared.Rent(rows);

    /// <summary>The model the rows were for.</summary>
    public LoadedModel Model { get; set; } = null!;

    public void Fail(ReadOnlySpan<int> failed, PredictionFailure failure)
    {
        foreach (var row in failed)
            Attempts[row] = failure;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(Good);

        // Cleared: attempts hold the caller's predictions, and maybe sensitive ones.
        ArrayPool<Attempt<TPrediction>>.Shared.Return(Attempts, clearArray: true);
    }
}
