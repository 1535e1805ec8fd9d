using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class BenchParityTests
{
    private const int Capacity = 64;

    public static TheoryData<string> Models => ["a_logreg", "b_logreg20", "c_gbt", "d_mlp", "e_strings", "f_zipmap", "f_zipmap as maps"];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task EveryBatchIsBitForBitTheRawCall(string model)
    {
        var bench = BenchCase.Of(model);
        await using var engine = bench.Open();

        // Sizes alternate, so that every change of the binding is walked through; the rows go on from call to call.
        bench.AssertIsTheRawCall(engine, Capacity, [1, 1, 2, 7, 32, 1, Capacity, 7, 7, 1, 2, 32, Capacity, 1, 3]);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task ATableRunRowByRowIsTheTableRunAtOnce(string model)
    {
        var bench = BenchCase.Of(model);
        await using var engine = bench.Open();
        using var one = engine.CreateSlot(bench.Plan, 1);
        using var many = engine.CreateSlot(bench.Plan, Capacity);

        many.Prepare(Capacity);
        bench.Write(many, 0, Capacity);
        Assert.Equal(RunStatus.Ok, many.Run());
        var together = bench.Read(many, Capacity);
        for (var row = 0; row < Capacity; row++)
        {
            one.Prepare(1);
            bench.Write(one, row, 1);
            Assert.Equal(RunStatus.Ok, one.Run());
            foreach (var (alone, all) in bench.Read(one, 1).Zip(together))
                AssertClose(all.AsSpan(row * alone.Length, alone.Length), alone);
        }
    }

    [Theory]
    [InlineData("a_logreg", "lr_expected.f32", 2e-6f)]
    [InlineData("b_logreg20", "lr_expected.f32", 2e-6f)]
    [InlineData("f_zipmap", "lr_expected.f32", 2e-6f)]
    [InlineData("c_gbt", "gb_expected.f32", 2e-6f)]
    public async Task ProbabilitiesAreTheTrainers(string model, string expectedFile, float tolerance)
    {
        var bench = BenchCase.Of(model);
        var expected = TestModels.Floats(expectedFile);
        await using var engine = bench.Open();
        using var slot = engine.CreateSlot(bench.Plan, 1024);

        slot.Prepare(1024);
        bench.Write(slot, 0, 1024);
        Assert.Equal(RunStatus.Ok, slot.Run());
        var actual = MemoryMarshal.Cast<byte, float>(bench.Read(slot, 1024)[1]).ToArray();

        var worst = actual.Zip(expected, (a, e) => Math.Abs(a - e)).Max();
        Assert.Equal(expected.Length, actual.Length);
        Assert.True(worst <= tolerance, $"{worst} is more than {tolerance}");
        TestContext.Current.SendDiagnosticMessage($"{model}: largest difference {worst:G3}");
    }

    // A matrix product may add in another order for another number of rows.
    private static void AssertClose(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        if (expected.SequenceEqual(actual))
            return;
        var pairs = MemoryMarshal.Cast<byte, float>(expected).ToArray().Zip(MemoryMarshal.Cast<byte, float>(actual).ToArray());
        Assert.All(pairs, pair => Assert.Equal(pair.First, pair.Second, 1e-6f));
    }
}
