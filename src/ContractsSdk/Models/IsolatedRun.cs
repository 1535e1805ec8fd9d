using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;

namespace ContractsSdk.Models;

/// <summary>
/// A seat's own thread. Whoever waits for a run is released when it has ended or is given up, whichever comes first; the thread of a run that
/// was given up goes on until the engine lets go of it.
/// </summary>
internal sealed class IsolatedRun : IDisposable
{
    private const int Running = 1;
    private const int Finished = 2;
    private const int Abandoned = 3;

    private readonly Seat _seat;
    private readonly SemaphoreSlim _work = new(0);

    // Released once a run, by whoever ends it, and taken once, by whoever waits for it.
    private readonly SemaphoreSlim _released = new(0);
    private int _phase;
    private volatile bool _stopped;

    public IsolatedRun(Seat seat)
    {
        _seat = seat;
        new Thread(Loop) { IsBackground = true, Name = "ContractsSdk engine" }.Start();
    }

    /// <summary>How the run ended, where it was not given up.</summary>
    public RunStatus Status { get; private set; }

    private bool HasFinished => Volatile.Read(ref _phase) == Finished;

    /// <summary>
    /// Runs the seat's slot and waits, no longer than the call has time: where engines have every processor, the watch may not be there in time,
    /// and whoever it wakes would have to wait for a processor once more.
    /// </summary>
    /// <param name="cancellation">Where it is cancelled already, the run is given up at once.</param>
    /// <returns>Whether the run has ended; else it was given up.</returns>
    public bool Run(CancellationToken cancellation)
    {
        Start(cancellation);

        // The semaphore's own wait spins first, which beside engines that have every processor costs a turn of theirs each time.
        if (!_released.AvailableWaitHandle.WaitOne(_seat.TimeLeft))
            _seat.Lapse();
        _released.Wait(CancellationToken.None);
        return HasFinished;
    }

    /// <summary>Runs the seat's slot.</summary>
    /// <param name="cancellation">Where it is cancelled already, the run is given up at once.</param>
    /// <returns>Whether the run has ended; else it was given up.</returns>
    public async ValueTask<bool> RunAsync(CancellationToken cancellation)
    {
        Start(cancellation);
        await _released.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        return HasFinished;
    }

    /// <summary>Releases whoever waits for the run that is under way, if one is.</summary>
    public void Abandon()
    {
        if (Interlocked.CompareExchange(ref _phase, Abandoned, Running) == Running)
            _released.Release();
    }

    public void Dispose()
    {
        _stopped = true;
        _work.Release();
    }

    private void Start(CancellationToken cancellation)
    {
        Interlocked.Exchange(ref _phase, Running);

        // A deadline or a cancellation that came before there was a run to give up is seen here.
        var isOver = _seat.IsExpired || cancellation.IsCancellationRequested;
        if (isOver)
            _seat.Slot.Cancel();
        _work.Release();
        if (isOver)
            Abandon();
    }

    private void Loop()
    {
        while (true)
        {
            _work.Wait();
            if (_stopped)
                break;
            Status = _seat.RunSlot();
            if (Interlocked.CompareExchange(ref _phase, Finished, Running) == Running)
            {
                // Before the caller goes on: its next call finds the seat and its place free.
                _seat.LetGo();
                _released.Release();
            }
            else
            {
                _seat.EndAbandoned();
                _seat.Leave();
            }
        }

        _work.Dispose();
        _released.Dispose();
    }
}
