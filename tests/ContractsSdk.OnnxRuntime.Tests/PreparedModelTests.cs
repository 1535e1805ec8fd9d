using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class PreparedModelTests
{
    private const int Capacity = 1024;

    // The original as it is, or nothing would be compared.
    private static readonly OnnxRuntimeOptions AsItIs = new() { SkipZipMaps = false };

    /// <summary>Models with something that only costs.</summary>
    public static TheoryData<string> Models => ["a_logreg", "b_logreg20", "f_zipmap"];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task TenThousandRowsAreBitForBitTheOriginals(string model)
    {
        var bench = BenchCase.Of(model);
        await using var original = OnnxModelEngine.Open(bench.Model, AsItIs);
        await using var prepared = Prepared(bench);
        using var one = original.CreateSlot(bench.Plan, Capacity);
        using var other = prepared.CreateSlot(bench.Plan, Capacity);
        var random = new Random(20261121);

        for (var rows = 0; rows < 10_000; rows += Capacity)
        {
            one.Prepare(Capacity);
            other.Prepare(Capacity);
            Write(bench, [one, other], Capacity, random);
            Assert.Equal(RunStatus.Ok, one.Run());
            Assert.Equal(RunStatus.Ok, other.Run());
            Assert.Equal(bench.Read(one, Capacity), bench.Read(other, Capacity));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task EveryBatchIsBitForBitTheRawCallOfTheOriginal(string model)
    {
        var bench = BenchCase.Of(model);
        await using var engine = Prepared(bench);

        bench.AssertIsTheRawCall(engine, 64, [1, 2, 7, 1, 64, 7, 64, 1]);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task TheSignatureIsTheOriginals(string model)
    {
        var bench = BenchCase.Of(model);
        await using var original = OnnxModelEngine.Open(bench.Model, AsItIs);
        await using var prepared = Prepared(bench);

        Assert.Equal(original.Signature.Inputs.Select(input => (input.Name, input.Element, input.Shape)), prepared.Signature.Inputs.Select(input => (input.Name, input.Element, input.Shape)));
        Assert.Equal(original.Signature.Outputs.Select(Plain), prepared.Signature.Outputs.Select(Plain));
        Assert.Equal(original.Signature.Digest, prepared.Signature.PreparedFrom);
        Assert.NotEqual(original.Signature.Digest, prepared.Signature.Digest);

        static (string, TensorKind, ElementType, string, int?) Plain(TensorSignature output) =>
            (output.Name, output.Kind, output.Element, string.Join(' ', output.Keys.Select(key => key.Text)), output.ProbedWidth);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task NoCallAllocatesManagedMemory(string model)
    {
        var bench = BenchCase.Of(model);
        await using var engine = Prepared(bench);
        using var slot = engine.CreateSlot(bench.Plan, 32);
        for (var round = 0; round < 3; round++)
            Call(1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
            Call(round % 2 == 0 ? 1 : 32);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Call(int rows)
        {
            slot.Prepare(rows);
            bench.Write(slot, 0, rows);
            if (slot.Run() != RunStatus.Ok)
                throw new InvalidOperationException();
            if (model == "f_zipmap")
                _ = slot.MapValue(1, rows - 1, 1);
        }
    }

    [Fact]
    public async Task AConstantIsAColumnLikeAny()
    {
        var bench = BenchCase.Of("b_logreg20");
        await using var original = OnnxModelEngine.Open(bench.Model, AsItIs);
        await using var prepared = Prepared(bench);
        var plan = Enumerable.Range(0, 20).Aggregate(new Plan(), (plan, i) => i is 0 or 13 ? plan.Constant($"f{i}", i + 0.5f) : plan.In($"f{i}"))
            .Out("probabilities", 2);
        using var one = original.CreateSlot(plan, 3);
        using var other = prepared.CreateSlot(plan, 3);

        foreach (var slot in (EngineSlot[])[one, other])
        {
            slot.Prepare(3);
            for (var i = 0; i < 60; i++)
            {
                if (i % 20 is not (0 or 13))
                    slot.Input<float>(i % 20, i / 20)[0] = TestModels.Rows20[i];
            }

            Assert.Equal(RunStatus.Ok, slot.Run());
        }

        foreach (var row in Enumerable.Range(0, 3))
            Assert.Equal(one.Output<float>(0, row).ToArray(), other.Output<float>(0, row).ToArray());
    }

    [Fact]
    public async Task NumbersWrittenAsOneRowAreTheSameInEverySlot()
    {
        var bench = BenchCase.Of("b_logreg20");
        await using var original = OnnxModelEngine.Open(bench.Model, AsItIs);
        await using var prepared = Prepared(bench);
        using var one = original.CreateSlot(bench.Plan, 3);
        using var other = prepared.CreateSlot(bench.Plan, 3);
        using var around = new Around(prepared.CreateSlot(bench.Plan, 3));
        int[] columns = [.. Enumerable.Range(0, 20).Select(i => bench.Plan.Inputs.Select(input => input.Name).ToList().IndexOf($"f{i}"))];
        var (inOrder, reversed) = (new InputRow(columns), new InputRow([.. columns.Reverse()]));

        foreach (var slot in (EngineSlot[])[one, other, around])
        {
            slot.Prepare(3);
            for (var row = 0; row < 3; row++)
            {
                var numbers = TestModels.Rows20.AsSpan(row * 20, 20);
                var inputs = row == 1 ? reversed : inOrder;
                numbers.CopyTo(slot.Input<float>(inputs, row));
                if (row == 1)
                    slot.Input<float>(inputs, row).Reverse();
                slot.Spread<float>(inputs, row);
                Assert.Equal(numbers.ToArray(), columns.Select(column => slot.Input<float>(column, row)[0]));
            }

            Assert.Equal(RunStatus.Ok, slot.Run());
        }

        Assert.Equal(bench.Read(one, 3), bench.Read(other, 3));
        Assert.Equal(bench.Read(one, 3), bench.Read(around.Other, 3));
    }

    [Fact]
    public async Task ARowOfOtherInputsIsRefused()
    {
        var bench = BenchCase.Of("b_logreg20");
        await using var prepared = Prepared(bench);
        using var slot = prepared.CreateSlot(bench.Plan, 3);
        await using var packed = OnnxModelEngine.Open(BenchCase.Of("a_logreg").Model);
        using var wide = packed.CreateSlot(BenchCase.Of("a_logreg").Plan, 3);

        Assert.Throws<ArgumentException>(() => { wide.Input<float>(new InputRow(0), 0).Clear(); });
        Assert.Throws<IndexOutOfRangeException>(() => { slot.Input<float>(new InputRow(20), 0).Clear(); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { slot.Input<float>(new InputRow(0, 1), 3).Clear(); });
        Assert.Throws<ArgumentOutOfRangeException>(() => slot.Spread<float>(new InputRow(0, 1), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InputRow());
    }

    [Fact]
    public async Task AKeyTheMapDoesNotHaveIsNoNumber()
    {
        var bench = BenchCase.Of("f_zipmap");
        await using var prepared = Prepared(bench);
        using var slot = prepared.CreateSlot(new Plan().In("X", 20).Map("output_probability", 1L, 2L), 1);

        slot.Prepare(1);
        Assert.Equal(RunStatus.Ok, slot.Run());
        Assert.False(float.IsNaN(slot.MapValue(0, 0, 0)));
        Assert.True(float.IsNaN(slot.MapValue(0, 0, 1)));
    }

    [Fact]
    public async Task APlanThatLeavesOutAColumnIsRefused()
    {
        await using var prepared = Prepared(BenchCase.Of("b_logreg20"));

        var error = Assert.Throws<ModelLoadException>(() => prepared.CreateSlot(new Plan().In("f0").Out("probabilities", 2), 1));
        Assert.Contains("'f1'", error.Message, StringComparison.Ordinal);
    }

    private static OnnxModelEngine Prepared(BenchCase bench)
    {
        var bytes = TestModels.Bytes(bench.Model);
        var result = ModelPreparer.Prepare(bytes, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        Assert.Null(result.Refusal);
        return OnnxModelEngine.Open(result.Model);
    }

    // Numbers of every size, and some that are none.
    private static void Write(BenchCase bench, EngineSlot[] slots, int rows, Random random)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var tensor = 0; tensor < bench.Plan.Inputs.Count; tensor++)
            {
                for (var element = 0; element < bench.Plan.Inputs[tensor].Width; element++)
                {
                    var value = random.Next(1000) == 0 ? float.NaN : (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 4)));
                    foreach (var slot in slots)
                        slot.Input<float>(tensor, row)[element] = value;
                }
            }
        }
    }

    private sealed class Around(EngineSlot inner) : DelegatingEngineSlot(inner)
    {
        public EngineSlot Other => Inner;
    }
}
