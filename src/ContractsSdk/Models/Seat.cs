using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Resilience;

namespace ContractsSdk.Models;

/// <summary>
/// A slot while a call has it: its deadline, its place, and its way home. A run that was given up keeps its seat until the engine has let go
/// of it, and whoever is the last to need the seat brings it back.
/// </summary>
internal sealed class Seat(SlotPool pool, EngineSlot slot, DeadlineWatch watch) : IDisposable
{
    private const long None = 0;
    private const long Ending = -1;
    private const long Ended = -2;

    private IsolatedRun? _isolated;
    private CallGate? _gate;
    private long _deadline;
    private long _span;
    private int _holders;
    private long _calls;
    private ulong _numbers;

    public EngineSlot Slot => slot;

    /// <summary>The runs of the call that has this seat, where strategies stand around them.</summary>
    public SeatRun Runs => field ??= new SeatRun(this);

    /// <summary>The calls on this seat that told something of the engine. Written by whoever has it, read by anybody.</summary>
    public long Calls => Volatile.Read(ref _calls);

    /// <summary>The numbers of predictions that this seat has to itself, for whoever has it.</summary>
    public ref ulong Numbers => ref _numbers;

    /// <summary>Where the pool keeps it while nobody has it, most often.</summary>
    public int Home { get; set; }

    /// <summary>What a run threw that should not have; the seat is not used again.</summary>
    public Exception? Broken { get; private set; }

    /// <summary>What a strategy around the runs of this call threw; null where none did.</summary>
    public Exception? Thrown { get; set; }

    /// <summary>Whether the seat is freed instead of being used again.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Whether the deadline has passed.</summary>
    public bool IsExpired => Volatile.Read(ref _deadline) < None;

    /// <summary>Whether the engine still has the slot although the call is over: nothing of it may be read any more.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>Whether the call has no more time, or no more slot.</summary>
    public bool IsOver => IsAbandoned || IsExpired;

    /// <summary>Whether the deadline is further away than that.</summary>
    public bool HasTimeFor(TimeSpan span) => Volatile.Read(ref _deadline) > watch.After(watch.ToTicks(span)).At;

    /// <summary>How long a thread may wait for the run before its time is up; without end where that is for others to say.</summary>
    public TimeSpan TimeLeft =>
        Volatile.Read(ref _deadline) is > None and var deadline ? watch.Until(deadline, Volatile.Read(ref _span)) : Timeout.InfiniteTimeSpan;

    /// <summary>Says which place this call has; it is given back with the seat.</summary>
    public void Take(CallGate? gate)
    {
        _gate = gate;
        _holders = 1;
        Thrown = null;
        IsAbandoned = false;
    }

    /// <summary>Lets the deadline run. Nothing may end a run of an earlier call from here on.</summary>
    /// <param name="deadline">On the watch's clock.</param>
    public void Begin(Deadline deadline)
    {
        // No fence, which would cost 6 ns and more just after a row was written: a watch that falls asleep makes one for all threads.
        Volatile.Write(ref _span, deadline.Span);
        Volatile.Write(ref _deadline, deadline.At);
        watch.Confirm();
    }

    /// <summary>Runs the model once, on this thread or, isolated, on the seat's own.</summary>
    /// <param name="isolated">Whether this call returns at the deadline, whatever the engine does.</param>
    /// <param name="cancellation">Ends the run.</param>
    public RunStatus Run(bool isolated, CancellationToken cancellation) =>
        cancellation.CanBeCanceled ? RunUnlessCancelled(isolated, cancellation) : RunUnlessExpired(isolated, cancellation);

    /// <summary>Runs a model elsewhere, or here on the seat's own thread.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<RunStatus> RunAsync(bool isolated, CancellationToken cancellation)
    {
        if (IsExpired)
            return RunStatus.Cancelled;
        if (!isolated)
            return await RunSlotAsync(cancellation).ConfigureAwait(false);
        using (cancellation.UnsafeRegister(static seat => ((Seat)seat!).Cancel(), this))
        {
            var run = Prepare();
            if (await run.RunAsync(cancellation).ConfigureAwait(false))
                return run.Status;
        }

        IsAbandoned = true;
        return RunStatus.Cancelled;
    }

    /// <summary>Stops the deadline.</summary>
    /// <returns>Whether it has passed: the run was ended, or should have been.</returns>
    public bool End()
    {
        // The engine still has the slot: its thread stops the deadline when it is done.
        return IsAbandoned || Stop();
    }

    /// <summary>The same for a run that was given up, when the engine is done with it.</summary>
    public void EndAbandoned() => Stop();

    /// <summary>Says that the seat is freed when it comes home, and its thread with it.</summary>
    public void Spend() => IsSpent = true;

    /// <summary>Counts a call that told something of the engine.</summary>
    public void Count() => Volatile.Write(ref _calls, _calls + 1);

    /// <summary>The seat is needed no more by who calls; the last one brings it home.</summary>
    public void Leave()
    {
        if (_isolated is not null && Interlocked.Decrement(ref _holders) != 0)
            return;
        var gate = _gate;
        pool.Return(this);
        gate?.Leave();
    }

    /// <summary>The engine needs the seat no more; whoever called still does.</summary>
    public void LetGo() => Interlocked.Decrement(ref _holders);

    /// <summary>Ends the run if it is due.</summary>
    /// <returns>Whether a deadline is running.</returns>
    public bool Expire(long now)
    {
        var deadline = Volatile.Read(ref _deadline);
        if (deadline <= None)
            return false;
        if (DeadlineWatch.IsFresh(deadline))
        {
            var settled = watch.Settled(deadline, Volatile.Read(ref _span));
            if (Interlocked.CompareExchange(ref _deadline, settled, deadline) != deadline)
                return true;
            deadline = settled;
        }

        return deadline > now || !TryExpire(deadline);
    }

    /// <summary>Ends the run whose time is up, on the thread that waits for it.</summary>
    public void Lapse()
    {
        // The watch may move the deadline meanwhile, or may have ended the run.
        for (var deadline = Volatile.Read(ref _deadline); deadline > None && !TryExpire(deadline); deadline = Volatile.Read(ref _deadline))
        {
        }
    }

    public void Dispose()
    {
        _isolated?.Dispose();
        slot.Dispose();
    }

    internal RunStatus RunSlot()
    {
        try
        {
            return slot.Run();
        }
        catch (Exception error)
        {
            // Engines do not throw here; one that does is not to be trusted with the same memory again.
            Broken = error;
            IsSpent = true;
            return RunStatus.Failed;
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RunStatus> RunSlotAsync(CancellationToken cancellation)
    {
        try
        {
            return await slot.RunAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception) when (cancellation.IsCancellationRequested || IsExpired)
        {
            return RunStatus.Cancelled;
        }
        catch (Exception error)
        {
            Broken = error;
            IsSpent = true;
            return RunStatus.Failed;
        }
    }

    private bool TryExpire(long deadline)
    {
        if (Interlocked.CompareExchange(ref _deadline, Ending, deadline) != deadline)
            return false;
        try
        {
            Cancel();
        }
        finally
        {
            Volatile.Write(ref _deadline, Ended);
        }

        return true;
    }

    private void Cancel()
    {
        slot.Cancel();
        _isolated?.Abandon();
    }

    private RunStatus Isolated(CancellationToken cancellation)
    {
        var run = Prepare();
        if (run.Run(cancellation))
            return run.Status;
        IsAbandoned = true;
        return RunStatus.Cancelled;
    }

    private RunStatus RunUnlessCancelled(bool isolated, CancellationToken cancellation)
    {
        using (cancellation.UnsafeRegister(static seat => ((Seat)seat!).Cancel(), this))
            return RunUnlessExpired(isolated, cancellation);
    }

    private RunStatus RunUnlessExpired(bool isolated, CancellationToken cancellation) =>
        IsExpired ? RunStatus.Cancelled : isolated ? Isolated(cancellation) : RunSlot();

    private IsolatedRun Prepare()
    {
        var run = _isolated ??= new IsolatedRun(this);
        Interlocked.Increment(ref _holders);
        return run;
    }

    private bool Stop()
    {
        var spinner = default(SpinWait);
        while (true)
        {
            var deadline = Volatile.Read(ref _deadline);
            if (deadline == Ended)
            {
                Volatile.Write(ref _deadline, None);
                return true;
            }

            if (deadline != Ending && Interlocked.CompareExchange(ref _deadline, None, deadline) == deadline)
                return false;

            // The watch is about to end a run: not the next one.
            spinner.SpinOnce();
        }
    }
}
