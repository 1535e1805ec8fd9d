using System;
using System.Threading;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;
using ContractsSdk.Resilience;

namespace ContractsSdk.Batching;

/// <summary>
/// One call that waits with others for a run, and the awaitable of its caller. Ended once, by whoever comes first: the run, the deadline or
/// the caller's token; the rest of the call is then done on a thread of the pool, where it holds nobody else up. Used again after its caller
/// has taken the result; a ticket tells one use from the next.
/// </summary>
internal abstract class GatheredCall<TRow, TResult>(Gathering<TRow, TResult> gathering) : IValueTaskSource<TResult>, IThreadPoolWorkItem
{
    // One more for every use; the lowest bit says whether this use has ended.
    private const long Ended = 1;
    private const long Use = 2;

    private ManualResetValueTaskSourceCore<TResult> _awaited;
    private CancellationTokenRegistration _registration;
    private CancellationToken _cancellation;
    private ExecutionContext? _context;
    private long _ticket;
    private CallEnd _end;

    /// <summary>Where it waits, or has waited last; guarded by the gathering's lock.</summary>
    public GatheredBatch<TRow, TResult>? Batch { get; set; }

    /// <summary>Whether the gathering knows the call; guarded by its lock.</summary>
    public bool IsJoined { get; set; }

    /// <summary>Whether the token was cancelled before the call had joined.</summary>
    public bool IsGivenUp { get; set; }

    /// <summary>When the call is over, on the clock of the watch.</summary>
    public Deadline Deadline { get; set; }

    /// <summary>Tells this use from the others.</summary>
    public long Ticket => Volatile.Read(ref _ticket) & ~Ended;

    public TRow Row { get; private set; } = default!;

    /// <summary>What is awaited.</summary>
    public ValueTask<TResult> Task => new(this, _awaited.Version);

    /// <summary>What the row threw; set where the call is broken.</summary>
    protected Exception? Error { get; private set; }

    /// <summary>Begins a use. The token is heard from here on.</summary>
    public void Begin(TRow row, Deadline deadline, CancellationToken cancellation)
    {
        (Row, Deadline, _cancellation) = (row, deadline, cancellation);
        (IsJoined, IsGivenUp) = (false, false);
        _context = ExecutionContext.Capture();
        _registration = cancellation.UnsafeRegister(static call => ((GatheredCall<TRow, TResult>)call!).GiveUp(), this);
    }

    /// <summary>Ends the use of a call that nobody awaits.</summary>
    public void Withdraw()
    {
        _registration.Dispose();
        Reuse();
    }

    /// <summary>
    /// Ends the call with what a run said of it and does what remains, in the surroundings of its caller; they stay. Nothing where it has ended.
    /// </summary>
    public void Answer(long ticket, in TResult result)
    {
        if (TryEnd(ticket))
            Conclude(CallEnd.Answered, in result);
    }

    /// <summary>Ends the call with what its row threw.</summary>
    public void Break(long ticket, Exception error)
    {
        if (!TryEnd(ticket))
            return;
        Error = error;
        Finish(CallEnd.Broken);
    }

    /// <summary>Ends the call without an answer.</summary>
    public void End(long ticket, CallEnd end)
    {
        if (TryEnd(ticket))
            Finish(end);
    }

    // The pool cleans up the surroundings after every piece of work.
    void IThreadPoolWorkItem.Execute() => Conclude(_end, default!);

    ValueTaskSourceStatus IValueTaskSource<TResult>.GetStatus(short token) => _awaited.GetStatus(token);

    void IValueTaskSource<TResult>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _awaited.OnCompleted(continuation, state, token, flags);

    TResult IValueTaskSource<TResult>.GetResult(short token)
    {
        // Asked too early, or twice, it throws and stays what it is.
        if (_awaited.GetStatus(token) == ValueTaskSourceStatus.Pending)
            throw new InvalidOperationException("The prediction is not there yet: await it.");
        try
        {
            return Deliver(_awaited.GetResult(token));
        }
        finally
        {
            Reuse();
        }
    }

    /// <summary>
    /// Does what remains of the call, on a thread of the pool, and ends in <see cref="Complete"/> or <see cref="Fail"/>: the call is another's
    /// after that. Does not throw.
    /// </summary>
    /// <param name="end">How it ended.</param>
    /// <param name="result">What the run said, where it ended with an answer; the run's own memory, not to be kept.</param>
    /// <param name="cancellation">The caller's token.</param>
    protected abstract void Conclude(CallEnd end, in TResult result, CancellationToken cancellation);

    /// <summary>What the caller is given, or thrown, of the result.</summary>
    protected virtual TResult Deliver(in TResult result) => result;

    /// <summary>The call is free for another use.</summary>
    protected abstract void Return();

    protected void Complete(in TResult result) => _awaited.SetResult(result);

    protected void Fail(Exception error) => _awaited.SetException(error);

    private void GiveUp() => gathering.GiveUp(this);

    private bool TryEnd(long ticket) => Interlocked.CompareExchange(ref _ticket, ticket | Ended, ticket) == ticket;

    private void Finish(CallEnd end)
    {
        _end = end;
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    private void Conclude(CallEnd end, in TResult result)
    {
        _registration.Dispose();
        if (_context is { } context)
            ExecutionContext.Restore(context);
        Conclude(end, in result, _cancellation);
    }

    private void Reuse()
    {
        (Row, Error, _cancellation, _registration, _context) = (default!, null, default, default, null);
        _awaited.Reset();
        Volatile.Write(ref _ticket, (_ticket & ~Ended) + Use);
        Return();
    }
}
