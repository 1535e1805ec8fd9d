using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>Runs that fail: what is said of them, and where.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task ACategoryTheModelDoesNotKnowIsTheRowsFaultAndNotQuoted()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("unknown_category_fails"));
        using var slot = engine.CreateSlot(new Plan().In("city", 1, ElementType.String).Out("hot", 2), 2);
        Assert.Equal(RunStatus.InvalidData, Run(slot, "Buxtehude"));
        Assert.Equal("node (OneHotEncoder) failed with Fail", slot.Error);
        Assert.Equal(slot.Error, slot.Error);

        Assert.Equal(RunStatus.Ok, Run(slot, "Ulm"));
        Assert.Null(slot.Error);
        Assert.Equal([1f, 0], slot.Output<float>(0, 0).ToArray());
    }

    [Fact]
    public async Task AnIndexOutOfBoundsIsTheRowsFaultAndNotQuoted()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("index_out_of_bounds_fails"));
        using var slot = engine.CreateSlot(new Plan().In("index", 1, ElementType.Int64).Out("y"), 2);
        slot.Prepare(2);
        slot.Input<long>(0, 1)[0] = 123456789;
        Assert.Equal(RunStatus.InvalidData, slot.Run());
        Assert.Equal("node 'lookup' (Gather) failed with InvalidArgument", slot.Error);

        slot.Prepare(2);
        slot.Input<long>(0, 1)[0] = 1;
        Assert.Equal(RunStatus.Ok, slot.Run());
        Assert.Equal(2.5f, slot.Output<float>(0, 1)[0]);
    }

    [Fact]
    public async Task TheLibrarysLogGoesToTheLoggerOfEachModel()
    {
        using var first = new ListLogger();
        using var second = new ListLogger();
        await using var warned = OnnxModelEngine.Open(TestModels.Odd("unused_weights"), new() { LoggerFactory = first });
        await using var other = OnnxModelEngine.Open(TestModels.Odd("unknown_category_fails"), new() { LoggerFactory = second });
        await using var unheard = OnnxModelEngine.Open(TestModels.Odd("unused_weights"));

        Assert.Contains(first.Lines, line => line.StartsWith("Warning ONNX Runtime: ", StringComparison.Ordinal) && line.Contains("nobody_needs_me", StringComparison.Ordinal));
        Assert.DoesNotContain(second.Lines, line => line.Contains("nobody_needs_me", StringComparison.Ordinal));
        Assert.Contains(second.Lines, line => line.StartsWith("Debug No trial run of models/odd/unknown_category_fails.onnx", StringComparison.Ordinal));
        Assert.All(first.Lines.Concat(second.Lines).Where(line => !line.Contains("ONNX Runtime 1.", StringComparison.Ordinal)), line =>
        {
            Assert.DoesNotContain(AppContext.BaseDirectory, line, StringComparison.Ordinal);
            Assert.DoesNotContain("\u001b", line, StringComparison.Ordinal);
        });
    }

    // Not even where every line is wanted: the words of a failed node quote what it was fed.
    [Fact]
    public async Task ARunThatFailsLogsNothing()
    {
        using var logger = new ListLogger();
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("index_out_of_bounds_fails"), new() { LoggerFactory = logger });
        using var slot = engine.CreateSlot(new Plan().In("index", 1, ElementType.Int64).Out("y"), 1);
        slot.Prepare(1);
        slot.Input<long>(0, 0)[0] = 123456789;
        Assert.Equal(RunStatus.InvalidData, slot.Run());
        Assert.DoesNotContain(logger.Lines, line => line.Contains("123456789", StringComparison.Ordinal) || line.Contains("Gather", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALoggerThatThrowsHarmsNothing()
    {
        using var logger = new ListLogger { Throws = true };
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("unused_weights"), new() { LoggerFactory = logger });
        Assert.NotEmpty(logger.Lines);
    }

    [Fact]
    public async Task NothingIsEverWrittenToTheErrorStream() =>
        Assert.Equal("", await ChildProcess.Pass(typeof(FailureTests), nameof(EverythingThatFailsAtOnce)));

    /// <summary>In a process of its own, whose error stream the test above reads.</summary>
    [Fact(Explicit = true)]
    public async Task EverythingThatFailsAtOnce()
    {
        await ACategoryTheModelDoesNotKnowIsTheRowsFaultAndNotQuoted();
        await AnIndexOutOfBoundsIsTheRowsFaultAndNotQuoted();
        foreach (var model in (string[])["unknown_operator", "future_opset", "external_weights"])
            Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(TestModels.Odd(model)));
        await using var warned = OnnxModelEngine.Open(TestModels.Odd("unused_weights"));
        await new CancellationTests().AnotherThreadEndsARunAndTheSlotWorksAgain("g_loop", 64);
        await new ShapeTests().AnOutputOfAnotherRankThanDeclaredIsReadAsItIs();
        await new ShapeTests().ADeclaredBatchOfOneIsNotBelieved();
        using var libraries = new NativeLibraryTests();
        libraries.AnOldOneIsRefusedWithBothVersions();
        libraries.AnotherFileUnderItsNameIsSaidToBeAnother();
    }

    private static RunStatus Run(EngineSlot slot, string text)
    {
        slot.Prepare(1);
        Encoding.UTF8.GetBytes(text, slot.StringInput(0, 0, Encoding.UTF8.GetByteCount(text)));
        return slot.Run();
    }
}
