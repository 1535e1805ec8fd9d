using System;
using System.Threading;

namespace ContractsSdk.Models;

/// <summary>
/// A client's stable handle to its model: one atomic reference, so that a model can be replaced while calls run and every call
/// sees exactly one.
/// </summary>
internal sealed class ModelHandle(LoadedModel model, string owner)
{
    private LoadedModel? _current = model;

    /// <summary>The model that answers now.</summary>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public LoadedModel Current => Volatile.Read(ref _current) ?? throw Disposed();

    /// <summary>The model that answers now; null when there is none.</summary>
    public LoadedModel? Loaded => Volatile.Read(ref _current);

    /// <summary>What callers are thrown who come too late.</summary>
    public ObjectDisposedException Disposed() => new(owner);

    /// <summary>Takes a slot for one row, and the model it belongs to; null when too many are in use.</summary>
    public Seat? RentSingle(out LoadedModel model) => Rent(batch: false, out model);

    /// <summary>Takes a slot for many rows, and the model it belongs to; null when too many are in use.</summary>
    public Seat? RentBatch(out LoadedModel model) => Rent(batch: true, out model);

    /// <summary>Puts a model in another's place. Calls that have begun end on the old one.</summary>
    /// <returns>Whether the old one was still there; else the client has been disposed, and nothing is replaced.</returns>
    public bool Replace(LoadedModel old, LoadedModel next) => Interlocked.CompareExchange(ref _current, next, old) == old;

    /// <summary>Takes the model away for good, to retire it; null when somebody has already.</summary>
    public LoadedModel? Take() => Interlocked.Exchange(ref _current, null);

    private Seat? Rent(bool batch, out LoadedModel model)
    {
        while (true)
        {
            model = Current;
            if ((batch ? model.Batches : model.Singles).Rent() is { } seat)
                return seat;

            // No slot from a live model means too many calls; from a retired one, that another has taken its place.
            if (!model.IsRetired)
                return null;
        }
    }
}
