using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class ConcurrencyTests
{
    [Theory]
    [InlineData("a_logreg")]
    [InlineData("e_strings")]
    [InlineData("f_zipmap")]
    [InlineData("f_zipmap as maps")]
    public async Task SlotsOfOneEngineDoNotDisturbEachOther(string model)
    {
        var bench = BenchCase.Of(model);
        await using var engine = bench.Open();
        using var raw = new RawSession(TestModels.Bytes(bench.Model));
        var expected = Enumerable.Range(0, 16).Select(first => raw.Run(bench.Feeds(first * 5, 5), bench.Outputs)).ToArray();

        // Slots come and go while others run.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var round = 0; round < 30; round++)
            {
                using var slot = engine.CreateSlot(bench.Plan, 8);
                for (var call = 0; call < 16; call++)
                {
                    var first = (thread + call) % expected.Length;
                    slot.Prepare(5);
                    bench.Write(slot, first * 5, 5);
                    Assert.Equal(RunStatus.Ok, slot.Run());
                    Assert.Equal(expected[first], bench.Read(slot, 5));
                }
            }
        })));
    }

    [Fact]
    public async Task EnginesAreOpenedAndClosedWhileOthersRun()
    {
        var bench = BenchCase.Of("c_gbt");
        using var over = new CancellationTokenSource();
        await using var steady = bench.Open();
        var running = Task.Run(() =>
        {
            using var slot = steady.CreateSlot(bench.Plan, 1);
            var calls = 0;
            while (!over.IsCancellationRequested)
            {
                slot.Prepare(1);
                bench.Write(slot, calls++, 1);
                Assert.Equal(RunStatus.Ok, slot.Run());
            }

            return calls;
        });
        await Parallel.ForAsync(0, 40, async (i, _) =>
        {
            await using var engine = OnnxModelEngine.Open(bench.Model, new() { Arena = i % 2 == 0, Optimization = GraphOptimization.Basic });
            using var slot = engine.CreateSlot(bench.Plan, 2);
            slot.Prepare(2);
            Assert.Equal(RunStatus.Ok, slot.Run());
        });
        await over.CancelAsync();
        Assert.True(await running > 0);
    }

    [Fact]
    public async Task ASlotThatIsLeftBehindOutlivesItsEngine()
    {
        var engine = OnnxModelEngine.Open(TestModels.Bench("a_logreg"));
        var slot = engine.CreateSlot(new Plan().In("X", 20).Out("probabilities", 2), 1);
        await engine.DisposeAsync();

        slot.Prepare(1);
        Assert.Equal(RunStatus.Ok, slot.Run());
        slot.Dispose();
        slot.Dispose();
        Assert.Equal(RunStatus.Failed, slot.Run());
        Assert.Throws<ObjectDisposedException>(() => slot.Prepare(1));
        await engine.DisposeAsync();
        Assert.Throws<ObjectDisposedException>(() => engine.CreateSlot(new Plan().In("X", 20).Out("probabilities", 2), 1));
    }

    [Fact]
    public async Task SlotsNobodyDisposedAreCollected()
    {
        var engine = OnnxModelEngine.Open(TestModels.Bench("e_strings"));
        Abandon(engine);
        await engine.DisposeAsync();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        static void Abandon(OnnxModelEngine engine)
        {
            for (var i = 0; i < 100; i++)
                engine.CreateSlot(BenchCase.Of("e_strings").Plan, 4).Prepare(3);
        }
    }
}
