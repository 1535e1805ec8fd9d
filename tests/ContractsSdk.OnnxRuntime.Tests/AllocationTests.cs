using System;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class AllocationTests
{
    private const int Capacity = 32;

    private static readonly int[] Sizes = [1, 1, 7, 7, Capacity, 1, 2];

    [Theory]
    [InlineData("a_logreg")]
    [InlineData("b_logreg20")]
    [InlineData("c_gbt")]
    [InlineData("d_mlp")]
    [InlineData("e_strings")]
    [InlineData("f_zipmap")]
    [InlineData("f_zipmap as maps")]
    public async Task NoCallAllocatesManagedMemoryWhateverItsRows(string model)
    {
        var bench = BenchCase.Of(model);
        await using var engine = bench.Open();
        using var slot = engine.CreateSlot(bench.Plan, Capacity);

        Assert.Equal(0, BytesOf(() =>
        {
            foreach (var rows in Sizes)
            {
                slot.Prepare(rows);
                bench.Write(slot, rows, rows);
                Check(slot.Run() == RunStatus.Ok);
                Touch(slot, bench, rows);
            }
        }));
    }

    [Theory]
    [InlineData("one_row_only")]
    [InlineData("one_row_only_undeclared")]
    public async Task RowsThatRunOneByOneAllocateNothingEither(string model)
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd(model));
        using var slot = engine.CreateSlot(new Plan().In("x", 4).Out("y", 4), Capacity);

        Assert.Equal(0, BytesOf(() =>
        {
            slot.Prepare(5);
            slot.Input<float>(0, 4).Fill(1);
            Check(slot.Run() == RunStatus.Ok);
            Check(slot.Output<float>(0, 4)[3] == 2);
        }));
    }

    [Fact]
    public async Task TextsOfOutputsAreReadInPlace()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("text_keys"));
        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("label", 1, ElementType.String).Map("scores", "höchst", "low"), Capacity);

        Assert.Equal(0, BytesOf(() =>
        {
            slot.Prepare(3);
            slot.Input<float>(0, 2)[2] = 5;
            Check(slot.Run() == RunStatus.Ok);
            Check(slot.StringOutput(0, 2).SequenceEqual("höchst"u8));
            Check(slot.MapValue(1, 2, 0) > 0.9f);
        }));
    }

    [Fact]
    public async Task ARunThatFailsAllocatesNothingUnlessAskedWhy()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("index_out_of_bounds_fails"));
        using var slot = engine.CreateSlot(new Plan().In("index", 1, ElementType.Int64).Out("y"), 1);

        Assert.Equal(0, BytesOf(() =>
        {
            slot.Prepare(1);
            slot.Input<long>(0, 0)[0] = 1234567;
            Check(slot.Run() == RunStatus.InvalidData);
        }));
    }

    private static void Touch(EngineSlot slot, BenchCase bench, int rows)
    {
        var sum = 0f;
        for (var row = 0; row < rows; row++)
        {
            for (var tensor = 0; tensor < bench.Plan.Outputs.Count; tensor++)
            {
                var output = bench.Plan.Outputs[tensor];
                sum += output.IsMap ? slot.MapValue(tensor, row, 1)
                    : output.Element == ElementType.Int64 ? slot.Output<long>(tensor, row)[0]
                    : slot.Output<float>(tensor, row)[1];
            }
        }

        Check(sum >= 0);
    }

    // The assertions of the test framework allocate.
    private static void Check(bool condition)
    {
        if (!condition)
            throw new InvalidOperationException("A call went wrong.");
    }

    private static long BytesOf(Action call)
    {
        for (var i = 0; i < 200; i++)
            call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
