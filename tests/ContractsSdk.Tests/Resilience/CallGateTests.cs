using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Resilience;

namespace ContractsSdk.Tests.Resilience;

public sealed class CallGateTests
{
    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_who_wait_enter_in_their_order()
    {
        var gate = new CallGate(1);
        Assert.True(gate.TryEnter());
        Assert.False(gate.TryEnter());
        var first = gate.EnterAsync(2, long.MaxValue, Ever);
        var second = gate.EnterAsync(2, long.MaxValue, Ever);

        Assert.Equal(Admission.Full, await gate.EnterAsync(2, long.MaxValue, Ever));
        gate.Leave();
        Assert.Equal(Admission.Entered, await first);
        Assert.False(second.IsCompleted);
        Assert.False(gate.TryEnter());
        gate.Leave();
        Assert.Equal(Admission.Entered, await second);
        gate.Leave();
        Assert.Equal((0, 0), (gate.InUse, gate.Waiting));
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_so_and_takes_no_place()
    {
        var gate = new CallGate(1);
        Assert.True(gate.TryEnter());
        var early = gate.EnterAsync(9, 100, Ever);
        var late = gate.EnterAsync(9, 200, Ever);

        Assert.True(gate.Expire(150));

        Assert.Equal(Admission.TimedOut, await early);
        gate.Leave();
        Assert.Equal(Admission.Entered, await late);
        Assert.False(gate.Expire(long.MaxValue));
        gate.Leave();
        Assert.True(gate.TryEnter());
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_no_place()
    {
        var gate = new CallGate(1);
        Assert.True(gate.TryEnter());
        using var source = new CancellationTokenSource();
        var waiting = gate.EnterAsync(1, long.MaxValue, source.Token).AsTask();

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(0, gate.Waiting);
        gate.Leave();
        Assert.True(gate.TryEnter());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await gate.EnterAsync(1, long.MaxValue, source.Token));
    }

    [Fact]
    public async Task No_place_is_lost_or_doubled_under_a_thousand_callers()
    {
        const int Places = 4;
        var gate = new CallGate(Places);
        var (inside, most, entered) = (0, 0, 0);

        async Task Call(int caller)
        {
            using var source = new CancellationTokenSource();
            if (caller % 7 == 0)
                source.CancelAfter(TimeSpan.FromMilliseconds(caller % 5));
            try
            {
                if (!gate.TryEnter() && await gate.EnterAsync(2000, long.MaxValue, source.Token) != Admission.Entered)
                    return;
            }
            catch (OperationCanceledException)
            {
                return;
            }

            var now = Interlocked.Increment(ref inside);
            InterlockedMax(ref most, now);
            Interlocked.Increment(ref entered);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            gate.Leave();
        }

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(caller => Task.Run(() => Call(caller), Ever)));

        Assert.InRange(most, 1, Places);
        Assert.True(entered >= 857, $"only {entered} entered");
        Assert.Equal((0, 0), (gate.InUse, gate.Waiting));
        Assert.All(Enumerable.Range(0, Places), _ => Assert.True(gate.TryEnter()));
        Assert.False(gate.TryEnter());
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); value > seen;)
        {
            var was = Interlocked.CompareExchange(ref target, value, seen);
            if (was == seen)
                return;
            seen = was;
        }
    }
}
