using System;
using System.Buffers;
using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>Pooled memory for the rows of a batch that run together; used again for the next ones.</summary>
internal ref struct BatchPart<TPrediction>(int rows)
{
    private readonly Attempt<TPrediction>[] _attempts = ArrayPool<Attempt<TPrediction>>.Shared.Rent(rows);
    private readonly int[] _good = ArrayPool<int>.Shared.Rent(rows);

    /// <summary>One attempt a row; may be longer than there are rows.</summary>
    public readonly Span<Attempt<TPrediction>> Attempts => _attempts;

    /// <summary>Room for the positions of the rows that passed validation.</summary>
    public readonly Span<int> Good => _good;

    /// <summary>The model the rows were for.</summary>
    public LoadedModel? Model { get; set; }

    public readonly void Fail(ReadOnlySpan<int> failed, PredictionFailure failure)
    {
        foreach (var row in failed)
            _attempts[row] = failure;
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_good);

        // Cleared: attempts hold the caller's predictions, and maybe sensitive ones.
        ArrayPool<Attempt<TPrediction>>.Shared.Return(_attempts, clearArray: true);
    }
}
