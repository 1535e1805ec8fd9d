using System;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Slots;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class CancellationTests
{
    // Trial runs of these would only cost time.
    private static readonly OnnxRuntimeOptions NoTrial = new() { TrialLimit = TimeSpan.Zero };

    private static TensorPlan Square(int side) =>
        new Plan().In("X", side * side).Out("Y", side * side).WithoutBatch();

    // As if the thread that cancels were held up between the two things it does.
    [Fact]
    public async Task ARunThatWasEndedIsCancelledBeforeItIsSaid()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Bench("a_logreg"));
        using var slot = engine.CreateSlot(new Plan().In("X", 20).Out("probabilities", 2), 1);
        slot.Prepare(1);
        var options = typeof(OnnxEngineSlot).GetField("_options", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(slot);

        ((RunOptions)options!).Terminate();

        Assert.Equal(RunStatus.Cancelled, slot.Run());
    }

    [Theory]
    [InlineData("g_longchain", 256)]
    [InlineData("g_loop", 64)]
    public async Task AnotherThreadEndsARunAndTheSlotWorksAgain(string model, int side)
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Bench(model), NoTrial);
        using var slot = engine.CreateSlot(Square(side), 1);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            slot.Prepare(1);
            using var cancel = new Timer(_ => slot.Cancel(), null, 20 * (attempt + 1), Timeout.Infinite);
            Assert.Equal(RunStatus.Cancelled, slot.Run());
        }
    }

    [Fact]
    public async Task ACancelledSlotGivesTheSameAnswerAsBefore()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Bench("g_longchain"), NoTrial);
        using var slot = engine.CreateSlot(Square(256), 1);
        slot.Prepare(1);
        slot.Input<float>(0, 0).Fill(0.01f);
        Assert.Equal(RunStatus.Ok, slot.Run());
        var before = slot.Output<float>(0, 0).ToArray();

        slot.Prepare(1);
        slot.Cancel();
        Assert.Equal(RunStatus.Cancelled, slot.Run());
        Assert.Equal(RunStatus.Cancelled, slot.Run());

        slot.Prepare(1);
        Assert.Equal(RunStatus.Ok, slot.Run());
        Assert.Equal(before, slot.Output<float>(0, 0).ToArray());
    }

    [Fact]
    public async Task CancellingWithoutARunHasNoLastingEffect()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Bench("a_logreg"));
        using var slot = engine.CreateSlot(new Plan().In("X", 20).Out("probabilities", 2), 1);
        slot.Cancel();
        slot.Prepare(1);
        Assert.Equal(RunStatus.Ok, slot.Run());
        slot.Cancel();
        slot.Prepare(1);
        Assert.Equal(RunStatus.Ok, slot.Run());
    }

    [Fact]
    public async Task ATokenEndsAnAsynchronousRun()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Bench("g_loop"), NoTrial);
        using var slot = engine.CreateSlot(Square(64), 1);
        slot.Prepare(1);
        using var source = new CancellationTokenSource(20);
        Assert.Equal(RunStatus.Cancelled, await slot.RunAsync(source.Token));

        slot.Prepare(1);
        Assert.Equal(RunStatus.Cancelled, await slot.RunAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task RowsThatRunOneByOneEndToo()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("one_row_only"));
        using var slot = engine.CreateSlot(new Plan().In("x", 4).Out("y", 4), 8);
        slot.Prepare(8);
        slot.Cancel();
        Assert.Equal(RunStatus.Cancelled, slot.Run());
        slot.Prepare(8);
        Assert.Equal(RunStatus.Ok, slot.Run());
    }

    [Fact]
    public async Task ATrialRunThatWouldNotEndIsGivenUp()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Bench("g_loop"), new() { TrialLimit = TimeSpan.FromMilliseconds(50) });
        Assert.Null(engine.Signature.Outputs[0].ProbedWidth);
    }

    // Cancel comes from a timer or a caller that gives up; it may meet any other call, and the slot's end.
    [Fact]
    public async Task CancelMayMeetEveryOtherCall()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Bench("a_logreg"));
        for (var round = 0; round < 200; round++)
        {
            var slot = engine.CreateSlot(new Plan().In("X", 20).Out("probabilities", 2), 4);
            using var start = new Barrier(2);
            var canceller = Task.Run(
                () =>
                {
                    start.SignalAndWait();
                    for (var i = 0; i < 200; i++)
                        slot.Cancel();
                },
                TestContext.Current.CancellationToken);
            start.SignalAndWait(TestContext.Current.CancellationToken);
            for (var i = 0; i < 50; i++)
            {
                slot.Prepare(1 + (i % 4));
                Assert.True(slot.Run() is RunStatus.Ok or RunStatus.Cancelled);
            }

            slot.Dispose();
            await canceller;
            slot.Cancel();
        }
    }
}
