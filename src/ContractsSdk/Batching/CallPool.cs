using System;
using System.Threading;

namespace ContractsSdk.Batching;

/// <summary>
/// Calls that nobody waits on, to be used again; more than so many are left to the garbage collector. A thread looks first where its processor
/// leaves calls, so that two threads rarely meet. Thread-safe.
/// </summary>
internal sealed class CallPool<T>
    where T : class
{
    private readonly Shelf[] _shelves;

    /// <summary>Makes room for calls.</summary>
    /// <param name="most">How many are kept at most.</param>
    public CallPool(int most)
    {
        var count = Math.Min(Environment.ProcessorCount, 16);
        _shelves = new Shelf[count];
        for (var i = 0; i < count; i++)
            _shelves[i] = new Shelf(Math.Max(1, most / count));
    }

    private int Home => (int)((uint)Thread.GetCurrentProcessorId() % (uint)_shelves.Length);

    /// <summary>Takes one; null when there is none.</summary>
    public T? Rent()
    {
        var home = Home;
        if (_shelves[home].TakeLatest() is { } latest)
            return latest;
        for (var i = 0; i < _shelves.Length; i++)
        {
            if (_shelves[(home + i) % _shelves.Length].Take() is { } call)
                return call;
        }

        return null;
    }

    public void Return(T call)
    {
        var home = Home;
        if (_shelves[home].TryPutLatest(call))
            return;
        for (var i = 0; i < _shelves.Length; i++)
        {
            if (_shelves[(home + i) % _shelves.Length].TryPut(call))
                return;
        }
    }

    /// <summary>What callers leave who come back at once, before everything else: one call, without a lock.</summary>
    private sealed class Shelf(int most)
    {
        private readonly Lock _sync = new();
        private readonly T?[] _idle = new T?[most];
        private T? _latest;
        private int _count;

        public T? TakeLatest() => Volatile.Read(ref _latest) is null ? null : Interlocked.Exchange(ref _latest, null);

        public bool TryPutLatest(T call) => Volatile.Read(ref _latest) is null && Interlocked.CompareExchange(ref _latest, call, null) is null;

        public T? Take()
        {
            if (Volatile.Read(ref _count) == 0)
                return TakeLatest();
            lock (_sync)
            {
                if (_count == 0)
                    return null;
                var call = _idle[--_count];
                _idle[_count] = null;
                return call;
            }
        }

        public bool TryPut(T call)
        {
            lock (_sync)
            {
                if (_count == _idle.Length)
                    return false;
                _idle[_count++] = call;
                return true;
            }
        }
    }
}
