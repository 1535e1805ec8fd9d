using System;
using System.Threading;
using ContractsSdk.Resilience;

namespace ContractsSdk.Batching;

/// <summary>The rows of one run side by side, whose they are, and the hand-out of what the run said. Used again.</summary>
internal sealed class GatheredBatch<TRow, TResult>(Gathering<TRow, TResult> gathering, int capacity) : IThreadPoolWorkItem
{
    private readonly TRow[] _rows = new TRow[capacity];
    private readonly TResult[] _results = new TResult[capacity];
    private readonly Owner[] _owners = new Owner[capacity];
    private int _next;
    private int _hands;
    private int _waitingHands;

    public int Capacity => capacity;

    public int Count { get; private set; }

    public ReadOnlySpan<TRow> Rows => _rows.AsSpan(0, Count);

    public Span<TResult> Results => _results.AsSpan(0, Count);

    /// <summary>The callers, one a row. Their calls may have ended, and may serve others by now: the ticket tells.</summary>
    public Span<Owner> Owners => _owners.AsSpan(0, Count);

    public void Add(GatheredCall<TRow, TResult> call)
    {
        _rows[Count] = call.Row;
        _owners[Count++] = new Owner(call, call.Ticket, call.Deadline);
    }

    /// <summary>
    /// Ends every call that has not ended, and lets the pool do the rest of them, in their order. As many hands work at it as the pool has free;
    /// one more is always asked for while calls are left, so that a caller who blocks the thread it is answered on holds up nobody else.
    /// </summary>
    public void HandOut()
    {
        for (var i = 0; i < Count; i++)
        {
            ref var owner = ref _owners[i];
            if (owner.Call is { } call && !call.TryAnswer(owner.Ticket, in _results[i]))
                owner = default;
        }

        _next = 0;
        (_hands, _waitingHands) = (1, 1);
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    public void Clear()
    {
        _rows.AsSpan(0, Count).Clear();
        Results.Clear();
        Owners.Clear();
        Count = 0;
    }

    void IThreadPoolWorkItem.Execute()
    {
        var clean = ExecutionContext.Capture();
        Volatile.Write(ref _waitingHands, 0);
        while (Interlocked.Increment(ref _next) is var taken && taken <= Count)
        {
            if (taken < Count && Interlocked.Exchange(ref _waitingHands, 1) == 0)
            {
                Interlocked.Increment(ref _hands);
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
            }

            if (_owners[taken - 1].Call is not { } call)
                continue;
            if (clean is not null)
                ExecutionContext.Restore(clean);
            call.Conclude();
        }

        // The last hand puts the batch away: nobody looks at it any more.
        if (Interlocked.Decrement(ref _hands) == 0)
            gathering.PutAway(this);
    }

    /// <summary>Whose row it is, and when that call is over.</summary>
    public record struct Owner(GatheredCall<TRow, TResult>? Call, long Ticket, Deadline Deadline);
}
