using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Models;

namespace ContractsSdk.Reloading;

/// <summary>
/// Looks at the files of a model from time to time. When they have changed, and then stayed as they are for one look more, the model is
/// loaded again; once for each change, whatever comes of it.
/// </summary>
internal sealed class ModelWatch : IDisposable
{
    private readonly ModelHandle _handle;
    private readonly Func<Task> _reload;
    private readonly ITimer _timer;
    private int _isLooking;

    // What is known of the model that answers: read and written by one look at a time.
    private LoadedModel? _model;
    private ModelOrigin? _known;
    private ModelOrigin? _changed;

    /// <param name="handle">The model that answers now.</param>
    /// <param name="interval">From one look to the next.</param>
    /// <param name="time">The clock.</param>
    /// <param name="reload">Loads the model again; does not throw.</param>
    public ModelWatch(ModelHandle handle, TimeSpan interval, TimeProvider time, Func<Task> reload)
    {
        _handle = handle;
        _reload = reload;
        _timer = time.CreateTimer(static watch => _ = ((ModelWatch)watch!).LookAsync(), this, interval, interval);
    }

    public void Dispose() => _timer.Dispose();

    private async Task LookAsync()
    {
        if (Interlocked.Exchange(ref _isLooking, 1) != 0)
            return;
        try
        {
            if (IsToBeLoaded())
                await _reload().ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _isLooking, 0);
        }
    }

    private bool IsToBeLoaded()
    {
        if (_handle.Loaded is not { } model)
            return false;
        if (model != _model)
            (_model, _known, _changed) = (model, model.Origin, null);
        if (_known?.LookAgain() is not { } now)
            return false;
        if (now.Equals(_known))
        {
            _changed = null;
            return false;
        }

        // Files are copied one after the other, and written in parts: what still changes is left alone.
        if (!now.Equals(_changed))
        {
            _changed = now;
            return false;
        }

        (_known, _changed) = (now, null);
        return true;
    }
}
