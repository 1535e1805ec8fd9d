using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;

namespace ContractsSdk.Models;

/// <summary>
/// The slots of one loaded model. A slot in use is a lease on the model: a closed pool is drained when the last one has come home.
/// Thread-safe without a lock; a thread looks first where its processor left a slot, so that two threads rarely meet.
/// </summary>
internal sealed class SlotPool(ModelEngine engine, TensorPlan plan, int capacity, int limit, int keep)
{
    private readonly EngineSlot?[] _idle = new EngineSlot?[keep];
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Slots that exist, plus one for the pool itself until it is closed: whoever brings it to zero reports the drain, once.
    private int _alive = 1;
    private int _closed;

    /// <summary>Whether the pool gives out no more slots.</summary>
    public bool IsClosed => Volatile.Read(ref _closed) != 0;

    /// <summary>Takes a slot; null when <c>limit</c> are in use or the pool is closed.</summary>
    public EngineSlot? Rent()
    {
        var home = Home();
        for (var i = 0; i < _idle.Length; i++)
        {
            ref var place = ref _idle[(home + i) % _idle.Length];
            if (Volatile.Read(ref place) is not null && Interlocked.Exchange(ref place, null) is { } slot)
                return slot;
        }

        return Create();
    }

    /// <summary>Brings a slot back.</summary>
    public void Return(EngineSlot slot)
    {
        var home = Home();
        for (var i = 0; i < _idle.Length && !IsClosed; i++)
        {
            ref var place = ref _idle[(home + i) % _idle.Length];
            if (Volatile.Read(ref place) is null && Interlocked.CompareExchange(ref place, slot, null) is null)
            {
                // The pool may have been closed and swept just before the slot was put down: then it is taken up again.
                if (IsClosed && Interlocked.CompareExchange(ref place, null, slot) == slot)
                    break;
                return;
            }
        }

        Free(slot);
    }

    /// <summary>Gives out no more slots, and completes when every slot has come home and is freed.</summary>
    public Task CloseAsync()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            for (var i = 0; i < _idle.Length; i++)
            {
                if (Interlocked.Exchange(ref _idle[i], null) is { } slot)
                    Free(slot);
            }

            Leave();
        }

        return _drained.Task;
    }

    private EngineSlot? Create()
    {
        // Counted before the pool is asked whether it is closed, so that a drain cannot finish in between.
        if (Interlocked.Increment(ref _alive) > limit + 1 || IsClosed)
        {
            Leave();
            return null;
        }

        try
        {
            return engine.CreateSlot(plan, capacity);
        }
        catch
        {
            Leave();
            throw;
        }
    }

    private void Free(EngineSlot slot)
    {
        slot.Dispose();
        Leave();
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _alive) == 0)
            _drained.TrySetResult();
    }

    private int Home() => (int)((uint)Thread.GetCurrentProcessorId() % (uint)_idle.Length);
}
