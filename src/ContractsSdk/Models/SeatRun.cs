using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;

namespace ContractsSdk.Models;

/// <summary>
/// The runs of one call on its seat, as strategies see them: there may be none, or several one after the other. Made once a seat, so that a
/// call through strategies allocates nothing.
/// </summary>
internal sealed class SeatRun(Seat seat)
{
    private int _running;
    private RunStatus? _latest;

    /// <summary>Whether the model runs on the seat's own thread.</summary>
    public bool IsIsolated { get; private set; }

    /// <summary>Whether the caller awaits the run, so that waiting before another holds no thread.</summary>
    public bool IsAwaited { get; private set; }

    /// <summary>Whether the model may run once more: the call has time and a sound slot, and nothing has ended a run of it.</summary>
    public bool MayRun => !seat.IsOver && seat.Broken is null && _latest != RunStatus.Cancelled;

    /// <summary>Whether a run can still begin after so long a wait.</summary>
    public bool HasTimeFor(TimeSpan wait) => seat.HasTimeFor(wait);

    /// <summary>Begins a call.</summary>
    public SeatRun Begin(bool isolated, bool awaited)
    {
        _latest = null;
        seat.Thrown = null;
        IsIsolated = isolated;
        IsAwaited = awaited;
        return this;
    }

    /// <summary>Runs the model once more.</summary>
    /// <exception cref="InvalidOperationException">A run is under way: a call has one slot, and it cannot be shared.</exception>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public RunStatus Run(CancellationToken cancellation)
    {
        if (!MayRun)
            return _latest ?? RunStatus.Cancelled;
        Enter();
        try
        {
            return Ended(seat.Run(IsIsolated, cancellation), cancellation);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    /// <inheritdoc cref="Run"/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<RunStatus> RunAsync(CancellationToken cancellation)
    {
        if (!MayRun)
            return _latest ?? RunStatus.Cancelled;
        Enter();
        try
        {
            return Ended(await seat.RunAsync(IsIsolated, cancellation).ConfigureAwait(false), cancellation);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    /// <summary>How the call ends of which a strategy threw.</summary>
    public RunStatus Conclude(Exception thrown, CancellationToken cancellation)
    {
        if (thrown is OperationCanceledException && cancellation.IsCancellationRequested)
            return Conclude(RunStatus.Cancelled);
        seat.Thrown = thrown;
        return Conclude(RunStatus.Failed);
    }

    /// <summary>
    /// How the call ends of which strategies say this. An answer is one only where the model gave it: the slot would still hold another
    /// call's.
    /// </summary>
    public RunStatus Conclude(RunStatus said)
    {
        // A strategy that does not wait for what it began must not give the slot to the next call while the engine has it.
        var spinner = default(SpinWait);
        while (Volatile.Read(ref _running) != 0)
            spinner.SpinOnce();
        return said == RunStatus.Ok && _latest != RunStatus.Ok ? RunStatus.Failed : said;
    }

    private void Enter()
    {
        if (Interlocked.Exchange(ref _running, 1) != 0)
            throw new InvalidOperationException("A call has one slot: a strategy may run the model again, but not twice at once.");
    }

    private RunStatus Ended(RunStatus status, CancellationToken cancellation)
    {
        _latest = status;
        if (status == RunStatus.Cancelled)
            cancellation.ThrowIfCancellationRequested();
        return status;
    }
}
