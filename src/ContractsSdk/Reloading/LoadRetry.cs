using System;
using System.Threading;
using System.Threading.Tasks;

namespace ContractsSdk.Reloading;

/// <summary>Tries to load a model that could not be loaded, at growing distances, until it can.</summary>
internal sealed class LoadRetry : IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Last = TimeSpan.FromMinutes(1);

    private readonly Func<Task<bool>> _load;
    private readonly ITimer _timer;
    private TimeSpan _wait = First;

    /// <param name="time">The clock.</param>
    /// <param name="load">Tries it, and says whether there is nothing more to try; does not throw.</param>
    public LoadRetry(TimeProvider time, Func<Task<bool>> load)
    {
        _load = load;
        _timer = time.CreateTimer(static retry => _ = ((LoadRetry)retry!).TryAsync(), this, First, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();

    private async Task TryAsync()
    {
        if (await _load().ConfigureAwait(false))
        {
            _timer.Dispose();
            return;
        }

        _wait = _wait * 2 < Last ? _wait * 2 : Last;
        _timer.Change(_wait, Timeout.InfiniteTimeSpan);
    }
}
