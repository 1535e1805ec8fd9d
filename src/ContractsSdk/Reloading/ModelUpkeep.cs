using System;
using System.Threading.Tasks;
using ContractsSdk.Models;

namespace ContractsSdk.Reloading;

/// <summary>What a client does about its model unasked: watch its files, and try again what could not be loaded at the start.</summary>
internal sealed class ModelUpkeep : IDisposable
{
    private readonly ModelHandle _handle;
    private readonly Func<Task<ModelReload?>> _reload;
    private readonly ModelWatch? _watch;
    private readonly LoadRetry? _retry;

    /// <param name="handle">The model that answers now.</param>
    /// <param name="options">What is to be done.</param>
    /// <param name="time">The clock.</param>
    /// <param name="reload">Loads the model again; null when the client has been disposed.</param>
    public ModelUpkeep(ModelHandle handle, ModelClientOptions options, TimeProvider time, Func<Task<ModelReload?>> reload)
    {
        (_handle, _reload) = (handle, reload);
        if (options.WatchInterval is { } interval)
            _watch = new ModelWatch(handle, interval, time, reload);
        if (handle.Loaded is { Absence: not null })
            _retry = new LoadRetry(time, TryAsync);
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _retry?.Dispose();
    }

    /// <summary>Somebody else may have loaded the model meanwhile; then there is nothing more to try.</summary>
    private async Task<bool> TryAsync() =>
        _handle.Loaded is not { Absence: not null } || await _reload().ConfigureAwait(false) is not { IsReplaced: false };
}
