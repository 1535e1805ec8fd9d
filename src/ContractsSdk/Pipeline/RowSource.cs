using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Rows of a source that is at most one row ahead of those who read it. What it throws comes after the rows before it. Not thread-safe.
/// </summary>
internal sealed class RowSource<TFeatures> : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly IAsyncEnumerator<TFeatures> _source;

    // The row that was asked for and is not read yet.
    private Task<bool>? _move;
    private bool _hasEnded;

    public RowSource(IAsyncEnumerable<TFeatures> features, CancellationToken cancellation)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _source = features.GetAsyncEnumerator(_stop.Token);
    }

    /// <summary>Waits for a row, and takes as many as are there. The source works on while they are answered.</summary>
    /// <returns>How many; 0 when there are no more.</returns>
    public async ValueTask<int> ReadAsync(TFeatures[] rows)
    {
        var count = 0;
        while (count < rows.Length && !_hasEnded)
        {
            var move = _move ?? Ask();

            // A slow source is not waited for while a row could be answered, and what a broken one throws can wait too.
            _move = move;
            if (count > 0 && !move.IsCompletedSuccessfully)
                return count;
            _move = null;
            if (await move.ConfigureAwait(false))
                rows[count++] = _source.Current;
            else
                _hasEnded = true;
        }

        if (!_hasEnded)
            _move = Ask();
        return count;
    }

    /// <summary>Ends the source, whether it has ended by itself or somebody reads no further.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_move is { } move)
        {
            if (!move.IsCompleted)
                await _stop.CancelAsync().ConfigureAwait(false);
            try
            {
                // A source must not be disposed while it moves.
                await move.ConfigureAwait(false);
            }
            catch (Exception)
            {
                // Nobody wants the row, nor to know why there is none.
            }
        }

        await _source.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    private Task<bool> Ask()
    {
        try
        {
            // A row that is there at once is a task that exists already.
            return _source.MoveNextAsync().AsTask();
        }
        catch (Exception error)
        {
            return Task.FromException<bool>(error);
        }
    }
}
