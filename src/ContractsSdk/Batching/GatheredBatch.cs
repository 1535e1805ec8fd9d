using System;
using ContractsSdk.Resilience;

namespace ContractsSdk.Batching;

/// <summary>The rows of one run side by side, and whose they are. Used again.</summary>
internal sealed class GatheredBatch<TRow, TResult>(int capacity)
{
    private readonly TRow[] _rows = new TRow[capacity];
    private readonly TResult[] _results = new TResult[capacity];
    private readonly int[] _room = new int[capacity];
    private readonly Owner[] _owners = new Owner[capacity];

    public int Capacity => capacity;

    public int Count { get; private set; }

    public ReadOnlySpan<TRow> Rows => _rows.AsSpan(0, Count);

    public Span<TResult> Results => _results.AsSpan(0, Count);

    public Span<int> Room => _room.AsSpan(0, Count);

    /// <summary>The callers, one a row. Their calls may have ended, and may serve others by now: the ticket tells.</summary>
    public Span<Owner> Owners => _owners.AsSpan(0, Count);

    public void Add(GatheredCall<TRow, TResult> call)
    {
        _rows[Count] = call.Row;
        _owners[Count++] = new Owner(call, call.Ticket, call.Deadline);
    }

    public void Clear()
    {
        _rows.AsSpan(0, Count).Clear();
        Results.Clear();
        Owners.Clear();
        Count = 0;
    }

    /// <summary>Whose row it is, and when that call is over.</summary>
    public record struct Owner(GatheredCall<TRow, TResult> Call, long Ticket, Deadline Deadline);
}
