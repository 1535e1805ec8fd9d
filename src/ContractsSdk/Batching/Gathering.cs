using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Resilience;

namespace ContractsSdk.Batching;

/// <summary>
/// Makes one run of calls that are in flight together. A call that finds nothing running runs at once, on its caller's thread; calls that
/// come meanwhile wait, in their order, and go together when the run is over, or before, when they are as many as one run takes and there is
/// a place. So nobody waits for company unless a delay is asked for, and no thread exists for it. Each call ends by itself: by its answer, its
/// deadline or its token. Thread-safe.
/// </summary>
/// <remarks>
/// A lane is a run, from the moment it is decided on: asked for (waiting for a thread of the pool and a place), then running. While rows
/// wait there is a lane, or the timer of the delay. There are never more lanes than places.
/// </remarks>
internal sealed class Gathering<TRow, TResult> : IWatched
{
    // Batches kept beside those that run: some wait, some are handed out.
    private const int Spare = 8;

    private readonly Lock _sync = new();

    // Batches that wait for their run; callers join the latest. A lane takes a whole one, and holds up nobody who joins.
    private readonly Queue<GatheredBatch<TRow, TResult>> _line = [];
    private readonly List<GatheredBatch<TRow, TResult>> _running = [];
    private readonly Stack<GatheredBatch<TRow, TResult>> _idle = [];
    private readonly Lane<TRow, TResult> _lane;
    private readonly CallGate _gate;
    private readonly DeadlineWatch _watch;
    private readonly TimeProvider _time;
    private ITimer? _timer;
    private GatheringTerms _terms;
    private GatheredBatch<TRow, TResult>? _latest;
    private TaskCompletionSource? _drained;
    private int _waiting;
    private int _lanes;
    private int _asked;
    private bool _isTimed;
    private bool _isClosed;

    public Gathering(IGatheredRun<TRow, TResult> run, CallGate gate, TimeProvider time, TimeSpan timeout, GatheringTerms terms)
    {
        (_gate, _time, _terms) = (gate, time, terms);
        _lane = new(this, run, gate);
        _watch = DeadlineWatch.Of(time);
        _watch.Add(this, timeout);
    }

    /// <summary>Calls that wait for their run.</summary>
    public int Waiting
    {
        get
        {
            lock (_sync)
                return _waiting;
        }
    }

    /// <summary>How calls are gathered from now on.</summary>
    public GatheringTerms Terms
    {
        get => Volatile.Read(ref _terms);
        set => Volatile.Write(ref _terms, value);
    }

    /// <summary>Whether the caller may run its row at once: nothing runs. To be followed by <see cref="Led"/>, whatever happens.</summary>
    public bool TryLead()
    {
        // Where something runs, nobody needs the lock to see it; what is seen late only waits with the others.
        if (Volatile.Read(ref _lanes) > 0 || Terms.Delays)
            return false;
        lock (_sync)
        {
            if (_lanes > 0 || _isClosed)
                return false;
            _lanes = 1;
            return true;
        }
    }

    /// <summary>The run of a caller that led is over.</summary>
    public void Led() => Leave(rows: 1);

    /// <summary>Lets a call that has begun wait for a run with others.</summary>
    public Joining Join(GatheredCall<TRow, TResult> call)
    {
        var terms = Terms;
        bool opens;
        lock (_sync)
        {
            if (_isClosed)
                return Joining.Closed;
            if (_waiting >= terms.MaxQueue)
                return Joining.Full;

            // Once the lock is left the call may be over, and another's.
            call.IsJoined = true;
            if (call.IsGivenUp)
            {
                call.End(call.Ticket, CallEnd.Cancelled);
                return Joining.Joined;
            }

            opens = Append(call, terms);
        }

        _watch.Confirm();
        if (opens)
            _lane.Begin();
        return Joining.Joined;
    }

    /// <summary>The token of a call was cancelled.</summary>
    public void GiveUp(GatheredCall<TRow, TResult> call)
    {
        lock (_sync)
        {
            // Who is about to let it join sees this.
            if (!call.IsJoined)
            {
                call.IsGivenUp = true;
                return;
            }

            if (call.Batch?.TryRemove(call) == true)
                _waiting--;
        }

        // The registration is disposed before the call is used again: this is still the use it was made for.
        call.End(call.Ticket, CallEnd.Cancelled);
    }

    /// <summary>Ends calls whose time is up: those that wait, and those whose run goes on for others.</summary>
    public bool Expire(long now)
    {
        lock (_sync)
        {
            foreach (var batch in _line)
                _waiting -= batch.Expire(now);
            foreach (var batch in _running)
                batch.Expire(now);
            return _waiting > 0 || _running.Count > 0;
        }
    }

    /// <summary>Takes no more calls; complete when those that wait have had their run.</summary>
    public Task CloseAsync()
    {
        bool opens;
        Task drained;
        lock (_sync)
        {
            _isClosed = true;
            opens = _waiting > 0 && _lanes == 0;
            if (opens)
                Open();
            drained = _lanes == 0 ? Task.CompletedTask : (_drained ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }

        _timer?.Dispose();
        if (opens)
            _lane.Begin();
        return drained;
    }

    /// <summary>The calls of a lane that has a thread and a place: those that came first; null where none waits any more.</summary>
    public GatheredBatch<TRow, TResult>? Take()
    {
        lock (_sync)
        {
            _asked--;
            while (_line.TryDequeue(out var batch))
            {
                if (batch == _latest)
                    _latest = null;
                batch.IsWaiting = false;
                if (batch.Count == 0)
                {
                    Keep(batch);
                    continue;
                }

                _waiting -= batch.Count;
                _running.Add(batch);
                return batch;
            }

            return null;
        }
    }

    /// <summary>The run of a batch is over: its calls are the batch's to end.</summary>
    public void Finish(GatheredBatch<TRow, TResult> batch)
    {
        lock (_sync)
            _running.Remove(batch);
    }

    /// <summary>A run is over: its lane goes on for the rows that came meanwhile, or ends.</summary>
    public void Leave(int rows)
    {
        lock (_sync)
        {
            // Several callers are about to come back: the first of them is not to run alone.
            var expects = rows > 1 && !_terms.Delays && !_isClosed;
            if (_asked > 0 || (_waiting == 0 && !expects))
            {
                if (--_lanes == 0 && _waiting == 0)
                    _drained?.TrySetResult();
                return;
            }

            _asked++;
        }

        _lane.Begin();
    }

    /// <summary>A batch is free for other rows.</summary>
    public void PutAway(GatheredBatch<TRow, TResult> batch)
    {
        batch.Clear();
        lock (_sync)
            Keep(batch);
    }

    // Callers that block make more of them than runs ever need.
    private void Keep(GatheredBatch<TRow, TResult> batch)
    {
        if (_idle.Count < _gate.Places + Spare)
            _idle.Push(batch);
    }

    /// <summary>Appends a call; whether a lane was opened for it.</summary>
    private bool Append(GatheredCall<TRow, TResult> call, GatheringTerms terms)
    {
        if (_latest is null || _latest.Count >= Math.Min(terms.MaxRows, _latest.Capacity))
            _line.Enqueue(_latest = NewBatch(terms.MaxRows));
        _latest.Add(call);
        _waiting++;
        var isFull = _waiting >= (long)terms.MaxRows * (_asked + 1);
        if (_lanes < _gate.Places && (isFull || (_lanes == 0 && !terms.Delays)))
        {
            Open();
            return true;
        }

        if (_lanes == 0 && !_isTimed)
        {
            _isTimed = true;
            (_timer ??= NewTimer()).Change(terms.MaxDelay, Timeout.InfiniteTimeSpan);
        }

        return false;
    }

    private GatheredBatch<TRow, TResult> NewBatch(int most)
    {
        if (!_idle.TryPop(out var batch) || batch.Capacity < most)
            batch = new(this, most);
        batch.IsWaiting = true;
        return batch;
    }

    // Most clients never wait for company: they have no timer.
    private ITimer NewTimer() => _time.CreateTimer(
        static gathering => ((Gathering<TRow, TResult>)gathering!).Due(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private void Open()
    {
        _lanes++;
        _asked++;
    }

    /// <summary>The delay of the call that began to wait first is over.</summary>
    private void Due()
    {
        lock (_sync)
        {
            _isTimed = false;

            // Whoever runs or is about to takes them along.
            if (_waiting == 0 || _asked > 0 || _lanes >= _gate.Places)
                return;
            Open();
        }

        _lane.Begin();
    }

    /// <summary>Whether a call's time is up; what its deadline is from here on.</summary>
    public bool IsDue(Deadline deadline, long now, out Deadline settled)
    {
        settled = DeadlineWatch.IsFresh(deadline.At) ? deadline with { At = _watch.Settled(deadline.At, deadline.Span) } : deadline;
        return settled.At <= now;
    }
}
