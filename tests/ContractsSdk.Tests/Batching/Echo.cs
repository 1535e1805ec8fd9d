using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Batching;
using ContractsSdk.Resilience;

namespace ContractsSdk.Tests.Batching;

/// <summary>Numbers that are answered with their negative, together; every run first asks the test.</summary>
internal sealed class Echo : IGatheredRun<int, int>
{
    private readonly CallPool<Call> _idle = new(1024);

    public Echo(int places, GatheringTerms terms, TimeProvider? time = null)
    {
        Gate = new CallGate(places);
        Calls = new Gathering<int, int>(this, Gate, time ?? TimeProvider.System, Timeout, terms);
        Watch = DeadlineWatch.Of(time ?? TimeProvider.System);
    }

    public static TimeSpan Timeout => TimeSpan.FromSeconds(10);

    public CallGate Gate { get; }

    public Gathering<int, int> Calls { get; }

    public DeadlineWatch Watch { get; }

    /// <summary>The rows of every run, in the order the runs began.</summary>
    public ConcurrentQueue<int[]> Runs { get; } = [];

    public Action<int[]> OnRun { get; set; } = static _ => { };

    public void Run(ReadOnlySpan<int> rows, Span<int> results)
    {
        try
        {
            int[] all = [.. rows];
            Runs.Enqueue(all);
            OnRun(all);
            for (var i = 0; i < rows.Length; i++)
                results[i] = -rows[i];
        }
        finally
        {
            Gate.Leave();
        }
    }

    /// <summary>Joins; the test wants it to be let in.</summary>
    public Task<int> AskAsync(int row) => AskUntilAsync(row, CancellationToken.None);

    /// <inheritdoc cref="AskAsync(int)"/>
    public Task<int> AskUntilAsync(int row, CancellationToken cancellation)
    {
        Assert.Equal(Joining.Joined, JoinUntil(row, out var call, cancellation));
        return call.AsTask();
    }

    public Joining Join(int row, out ValueTask<int> awaited) => JoinUntil(row, out awaited, CancellationToken.None);

    public Joining JoinUntil(int row, out ValueTask<int> awaited, CancellationToken cancellation)
    {
        var call = _idle.Rent() ?? new Call(this);
        call.Begin(row, Watch.ExactlyAfter(Watch.ToTicks(Timeout)), cancellation);
        awaited = call.Task;
        var joining = Calls.Join(call);
        if (joining != Joining.Joined)
            call.Withdraw();
        return joining;
    }

    private sealed class Call(Echo echo) : GatheredCall<int, int>(echo.Calls)
    {
        protected override void Conclude(CallEnd end, in int result, CancellationToken cancellation)
        {
            switch (end)
            {
                case CallEnd.Answered:
                    Complete(in result);
                    break;
                case CallEnd.TimedOut:
                    Fail(new TimeoutException());
                    break;
                case CallEnd.Cancelled:
                    Fail(new OperationCanceledException(cancellation));
                    break;
                default:
                    Fail(Error!);
                    break;
            }
        }

        protected override void Return() => echo._idle.Return(this);
    }
}
