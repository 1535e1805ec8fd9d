using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests.Batching;

/// <summary>Counts the bytes of the whole process: calls that go together change threads.</summary>
[Collection(nameof(Alone))]
public sealed class GatheredAllocationTests
{
    private const int Callers = 64;
    private const int Calls = 2000;

    [Fact]
    public async Task Gathered_calls_allocate_nothing_in_steady_state()
    {
        using var client = GatheredRegression.Load(settings: new() { Options = new() { Timeout = TimeSpan.FromMinutes(1), Deadline = DeadlineMode.Inline } });
        Assert.True(client.IsBatching);
        Packed20[] rows = [.. Enumerable.Range(0, 64).Select(row => Packed20.Of(Rows.Of20(row)))];
        long[] bytes = [0, 0];
        var meeting = new TaskCompletionSource[] { new(), new() };
        var arrived = 0;

        // Warm callers meet half-way: what happens between the two meetings is counted.
        var callers = Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var half = 0; half < 2; half++)
            {
                for (var i = 0; i < Calls; i++)
                    await client.PredictAsync(rows[(caller + i) % rows.Length]).ConfigureAwait(false);
                if (Interlocked.Increment(ref arrived) == Callers * (half + 1))
                {
                    bytes[half] = GC.GetTotalAllocatedBytes(precise: true);
                    meeting[half].SetResult();
                }

                await meeting[half].Task.ConfigureAwait(false);
            }
        })).ToArray();
        await Task.WhenAll(callers);

        // The meetings themselves, and what the pool of threads does for itself, are a few bytes a thousand calls.
        Assert.InRange((bytes[1] - bytes[0]) / (double)(Callers * Calls), 0, 1);
    }
}
