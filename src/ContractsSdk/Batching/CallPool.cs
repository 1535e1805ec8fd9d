using System.Threading;

namespace ContractsSdk.Batching;

/// <summary>Calls that nobody waits on, to be used again; more than so many are left to the garbage collector. Thread-safe.</summary>
internal sealed class CallPool<T>(int most)
    where T : class
{
    private readonly Lock _sync = new();
    private readonly T?[] _idle = new T?[most];
    private int _count;

    /// <summary>Takes one; null when there is none.</summary>
    public T? Rent()
    {
        lock (_sync)
        {
            if (_count == 0)
                return null;
            var call = _idle[--_count];
            _idle[_count] = null;
            return call;
        }
    }

    public void Return(T call)
    {
        lock (_sync)
        {
            if (_count < _idle.Length)
                _idle[_count++] = call;
        }
    }
}
