using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;
using ContractsSdk.Resilience;

namespace ContractsSdk.Models;

/// <summary>
/// The slots of one loaded model. A slot in use is a lease on the model: a closed pool is drained when the last one has come home.
/// Thread-safe without a lock; a thread looks first where its processor left a slot, so that two threads rarely meet.
/// </summary>
internal sealed class SlotPool(ModelEngine engine, TensorPlan plan, int capacity, int limit, int keep, DeadlineWatch watch) : IWatched
{
    // From one place to the next, a cache line: threads on two processors put their slots down without disturbing each other.
    private const int Apart = 8;

    private readonly Seat?[] _idle = new Seat?[keep * Apart];
    private readonly Lock _listing = new();
    private Seat[] _all = [];
    private long _callsOfFreed;
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Slots that exist, plus one for the pool itself until it is closed: whoever brings it to zero reports the drain, once.
    private int _alive = 1;
    private int _closed;

    /// <summary>Whether the pool gives out no more slots.</summary>
    public bool IsClosed => Volatile.Read(ref _closed) != 0;

    /// <summary>The calls on all slots that told something of the engine. Never decreases.</summary>
    public long Calls
    {
        get
        {
            lock (_listing)
            {
                var calls = _callsOfFreed;
                foreach (var seat in _all)
                    calls += seat.Calls;
                return calls;
            }
        }
    }

    /// <summary>Runs whose deadline has passed and that the engine has not let go of yet.</summary>
    public int Overdue
    {
        get
        {
            var overdue = 0;
            foreach (var seat in Volatile.Read(ref _all))
                overdue += seat.IsExpired ? 1 : 0;
            return overdue;
        }
    }

    public bool Expire(long now)
    {
        var running = false;
        foreach (var seat in Volatile.Read(ref _all))
            running |= seat.Expire(now);
        return running;
    }

    /// <summary>Takes a slot; null when <c>limit</c> are in use or the pool is closed.</summary>
    public Seat? Rent()
    {
        var home = Home();
        var at = home;
        for (var i = 0; i < keep; i++, at = Next(at))
        {
            ref var place = ref _idle[at];
            if (Volatile.Read(ref place) is not null && Interlocked.Exchange(ref place, null) is { } seat)
            {
                seat.Home = at;
                return seat;
            }
        }

        var made = Create();
        if (made is not null)
            made.Home = home;
        return made;
    }

    /// <summary>Brings a slot back, to where it was taken: asking again which processor this is would cost 10 ns.</summary>
    public void Return(Seat seat)
    {
        var at = seat.Home;
        for (var i = 0; i < keep && !IsClosed && !seat.IsSpent; i++, at = Next(at))
        {
            ref var place = ref _idle[at];
            if (Volatile.Read(ref place) is null && Interlocked.CompareExchange(ref place, seat, null) is null)
            {
                // The pool may have been closed and swept just before the slot was put down: then it is taken up again.
                if (IsClosed && Interlocked.CompareExchange(ref place, null, seat) == seat)
                    break;
                return;
            }
        }

        Free(seat);
    }

    /// <summary>Gives out no more slots, and completes when every slot has come home and is freed.</summary>
    public Task CloseAsync()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            for (var i = 0; i < _idle.Length; i += Apart)
            {
                if (Interlocked.Exchange(ref _idle[i], null) is { } seat)
                    Free(seat);
            }

            Leave();
        }

        return _drained.Task;
    }

    private Seat? Create()
    {
        // Counted before the pool is asked whether it is closed, so that a drain cannot finish in between.
        if (Interlocked.Increment(ref _alive) > limit + 1 || IsClosed)
        {
            Leave();
            return null;
        }

        try
        {
            return Enter(new Seat(this, engine.CreateSlot(plan, capacity), watch));
        }
        catch
        {
            Leave();
            throw;
        }
    }

    private Seat Enter(Seat seat)
    {
        lock (_listing)
            Volatile.Write(ref _all, [.. _all, seat]);
        return seat;
    }

    private void Free(Seat seat)
    {
        lock (_listing)
        {
            Volatile.Write(ref _all, System.Array.FindAll(_all, other => other != seat));
            _callsOfFreed += seat.Calls;
        }

        seat.Dispose();
        Leave();
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _alive) == 0)
            _drained.TrySetResult();
    }

    private int Next(int place) => place + Apart == _idle.Length ? 0 : place + Apart;

    private int Home() => (int)((uint)Thread.GetCurrentProcessorId() % (uint)keep) * Apart;
}
