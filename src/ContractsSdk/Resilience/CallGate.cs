using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace ContractsSdk.Resilience;

/// <summary>
/// Lets so many calls through at once. A synchronous call never waits; asynchronous ones may, in their order and up to a bound. Free of locks
/// and allocations while there is room (System.Threading.RateLimiting's own limiter makes a lease a call). Thread-safe.
/// </summary>
internal sealed class CallGate(int places) : IWatched
{
    private readonly int _places = places;
    private readonly Lock _sync = new();
    private readonly LinkedList<Waiter> _queue = [];
    private int _free = places;
    private int _waiting;

    /// <summary>The most calls at once.</summary>
    public int Places => _places;

    /// <summary>Calls that have a place.</summary>
    public int InUse => _places - Volatile.Read(ref _free);

    /// <summary>Whether every place is taken.</summary>
    public bool IsFull => Volatile.Read(ref _free) <= 0;

    /// <summary>Calls that wait for one.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Takes a place where there is one and nobody waits for it.</summary>
    public bool TryEnter() => Volatile.Read(ref _waiting) == 0 && TryTake();

    /// <summary>Takes a place, or waits for one.</summary>
    /// <param name="most">How many may wait.</param>
    /// <param name="deadline">When waiting ends, on the clock of the watch that looks after this.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public ValueTask<Admission> EnterAsync(int most, long deadline, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return ValueTask.FromCanceled<Admission>(cancellation);
        lock (_sync)
        {
            if (_queue.Count == 0 && TryTake())
                return new(Admission.Entered);
            if (_queue.Count >= most)
                return new(Admission.Full);
            var waiter = new Waiter(this, deadline);
            waiter.Place = _queue.AddLast(waiter);
            Interlocked.Increment(ref _waiting);

            // A place that came free just before the waiting was seen is taken here.
            Admit();
            return new(waiter.Wait(cancellation));
        }
    }

    /// <summary>Gives a place back.</summary>
    public void Leave()
    {
        Interlocked.Increment(ref _free);
        if (Volatile.Read(ref _waiting) == 0)
            return;
        lock (_sync)
            Admit();
    }

    public bool Expire(long now)
    {
        if (Volatile.Read(ref _waiting) == 0)
            return false;
        lock (_sync)
        {
            for (var node = _queue.First; node is not null;)
            {
                var next = node.Next;
                if (node.Value.Deadline <= now)
                    Dismiss(node.Value, Admission.TimedOut);
                node = next;
            }

            return _queue.Count > 0;
        }
    }

    private void Admit()
    {
        while (_queue.First is { } first && TryTake())
            Dismiss(first.Value, Admission.Entered);
    }

    private bool TryTake()
    {
        for (var free = Volatile.Read(ref _free); free > 0;)
        {
            var seen = Interlocked.CompareExchange(ref _free, free - 1, free);
            if (seen == free)
                return true;
            free = seen;
        }

        return false;
    }

    private void Dismiss(Waiter waiter, Admission admission)
    {
        _queue.Remove(waiter.Place!);
        waiter.Place = null;
        Interlocked.Decrement(ref _waiting);
        waiter.TrySetResult(admission);
    }

    private void Forget(Waiter waiter, CancellationToken cancellation)
    {
        lock (_sync)
        {
            if (waiter.Place is null)
                return;
            _queue.Remove(waiter.Place);
            waiter.Place = null;
            Interlocked.Decrement(ref _waiting);
            waiter.TrySetCanceled(cancellation);
        }
    }

    /// <summary>One call in the queue.</summary>
    private sealed class Waiter(CallGate gate, long deadline)
        : TaskCompletionSource<Admission>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public long Deadline => deadline;

        public LinkedListNode<Waiter>? Place { get; set; }

        public async Task<Admission> Wait(CancellationToken cancellation)
        {
            using (cancellation.UnsafeRegister(static (waiter, token) => ((Waiter)waiter!).Cancel(token), this))
                return await Task.ConfigureAwait(false);
        }

        private void Cancel(CancellationToken cancellation) => gate.Forget(this, cancellation);
    }
}
