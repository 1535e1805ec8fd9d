using System;
using System.Threading;
using ContractsSdk.Resilience;

namespace ContractsSdk.Batching;

/// <summary>The rows of one run side by side, whose they are, and the hand-out of what the run said. Used again.</summary>
/// <remarks>
/// Hands are threads of the pool that answer callers. The first goes from the first caller on, the second from the last one back, others in
/// turn: two hands meet once, and write to no memory of the other's on the way. Whoever marks a caller first has it. A hand that meets the other
/// direction's mark is done: what lies beyond was taken from there.
/// </remarks>
internal sealed class GatheredBatch<TRow, TResult>(Gathering<TRow, TResult> gathering, int capacity) : IThreadPoolWorkItem
{
    private const int Free = 0;
    private const int Onward = 1;
    private const int Backward = 2;

    private readonly TRow[] _rows = new TRow[capacity];
    private readonly TResult[] _results = new TResult[capacity];
    private readonly Owner[] _owners = new Owner[capacity];
    private LonelyNumber _next;
    private LonelyNumber _last;
    private int _begun;
    private int _hands;
    private int _waitingHands;

    public int Capacity => capacity;

    public int Count { get; private set; }

    public ReadOnlySpan<TRow> Rows => _rows.AsSpan(0, Count);

    public Span<TResult> Results => _results.AsSpan(0, Count);

    /// <summary>The callers, one a row. Their calls may have ended, and may serve others by now: the ticket tells.</summary>
    public Span<Owner> Owners => _owners.AsSpan(0, Count);

    /// <summary>Whether it waits for its run: calls may come and go. Guarded by the gathering's lock, as they are.</summary>
    public bool IsWaiting { get; set; }

    public void Add(GatheredCall<TRow, TResult> call)
    {
        call.Batch = this;
        _rows[Count] = call.Row;
        _owners[Count++] = new Owner { Call = call, Ticket = call.Ticket, Deadline = call.Deadline };
    }

    /// <summary>Lets a call go that waits here; false where it does not.</summary>
    public bool TryRemove(GatheredCall<TRow, TResult> call)
    {
        for (var i = 0; IsWaiting && i < Count; i++)
        {
            if (_owners[i].Call == call)
            {
                RemoveAt(i);
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends calls whose time is up; those that wait for their run leave it.</summary>
    /// <returns>How many have left.</returns>
    public int Expire(long now)
    {
        var before = Count;
        for (var i = Count - 1; i >= 0; i--)
        {
            var owner = _owners[i];
            var isDue = gathering.IsDue(owner.Deadline, now, out _owners[i].Deadline);
            if (!isDue)
                continue;
            if (IsWaiting)
                RemoveAt(i);
            owner.Call.End(owner.Ticket, CallEnd.TimedOut);
        }

        return before - Count;
    }

    /// <summary>
    /// Lets the pool end every call that has not ended. As many hands work at it as the pool has free; one more is always asked for while calls
    /// are left, so that a caller who blocks the thread it is answered on holds up nobody else.
    /// </summary>
    public void HandOut()
    {
        (_next.Value, _last.Value, _begun) = (0, Count - 1, 0);
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
        var (mark, step) = (Interlocked.Increment(ref _begun) & 1) == 1 ? (Onward, 1) : (Backward, -1);
        ref var next = ref (mark == Onward ? ref _next.Value : ref _last.Value);
        for (var i = Volatile.Read(ref next); TryTake(ref i, mark, step); i += step)
        {
            // Whoever goes the same way begins here; before it, all are taken.
            Volatile.Write(ref next, i + step);
            AskForHand(i + step);
            if (clean is not null)
                ExecutionContext.Restore(clean);
            _owners[i].Call.Answer(_owners[i].Ticket, in _results[i]);
        }

        // The last hand puts the batch away: nobody looks at it any more.
        if (Interlocked.Decrement(ref _hands) == 0)
            gathering.PutAway(this);
    }

    private void RemoveAt(int i)
    {
        Count--;
        Array.Copy(_rows, i + 1, _rows, i, Count - i);
        Array.Copy(_owners, i + 1, _owners, i, Count - i);
        _rows[Count] = default!;
        _owners[Count] = default;
    }

    /// <summary>Takes the next caller of a hand's direction that nobody has taken; false where none is left.</summary>
    private bool TryTake(ref int i, int mark, int step)
    {
        for (; (uint)i < (uint)Count; i += step)
        {
            ref var taken = ref _owners[i].Mark;
            var before = Volatile.Read(ref taken);
            if (before == Free)
                before = Interlocked.CompareExchange(ref taken, mark, Free);
            if (before != mark)
                return before == Free;
        }

        return false;
    }

    private void AskForHand(int next)
    {
        if ((uint)next >= (uint)Count || Volatile.Read(ref _owners[next].Mark) != Free)
            return;
        if (Volatile.Read(ref _waitingHands) == 0 && Interlocked.Exchange(ref _waitingHands, 1) == 0)
        {
            Interlocked.Increment(ref _hands);
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>Whose row it is, and when that call is over.</summary>
    public struct Owner
    {
        public GatheredCall<TRow, TResult> Call;

        public long Ticket;

        public Deadline Deadline;

        /// <summary>Which way the hand goes that has it.</summary>
        public int Mark;
    }
}
