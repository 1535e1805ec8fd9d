using System;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>Measures the whole process, so nothing else may run beside it.</summary>
[CollectionDefinition(nameof(LeakTests), DisableParallelization = true)]
[Collection(nameof(LeakTests))]
public sealed class LeakTests
{
    // A leak of 2 KB a slot would be 16 MB.
    [Fact]
    public void OpeningRunningAndClosingLeaksNothing()
    {
        Rounds(50);
        var before = Environment.WorkingSet;
        Rounds(200);
        var grown = Environment.WorkingSet - before;
        Assert.True(grown < 8 << 20, $"{grown >> 10} KiB more after 200 sessions with 40 slots each.");
    }

    private static void Rounds(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var bench = BenchCase.Of(round % 2 == 0 ? "f_zipmap" : "f_zipmap as maps");
            var engine = bench.Open();
            for (var i = 0; i < 40; i++)
            {
                using var slot = engine.CreateSlot(bench.Plan, 4);
                foreach (var rows in (ReadOnlySpan<int>)[1, 3, 4])
                {
                    slot.Prepare(rows);
                    bench.Write(slot, 0, rows);
                    Assert.Equal(RunStatus.Ok, slot.Run());
                }
            }

            engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}
