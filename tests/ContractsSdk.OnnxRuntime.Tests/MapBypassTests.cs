using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>ZipMaps that are left out when a model is loaded: nobody may see it but by the clock.</summary>
public sealed class MapBypassTests
{
    private const int Capacity = 64;
    private const string Skipped = "without its ZipMaps";

    [Fact]
    public async Task NumberedClassesAreBitForBitTheSame()
    {
        await using var bypassed = Open(TestModels.Bench("f_zipmap"), skip: true, out var log);
        await using var asItIs = Open(TestModels.Bench("f_zipmap"), skip: false, out var plainLog);
        Assert.Contains(log.Lines, line => line.Contains(Skipped, StringComparison.Ordinal));
        Assert.DoesNotContain(plainLog.Lines, line => line.Contains(Skipped, StringComparison.Ordinal));

        AssertSame(bypassed, asItIs, new Plan().In("X", 20).Map("output_probability", 1L, 7L, 0L), width: 20, keys: 3);
    }

    [Fact]
    public async Task NamedClassesAreBitForBitTheSame()
    {
        await using var bypassed = Open(TestModels.Odd("text_keys"), skip: true, out var log);
        await using var asItIs = Open(TestModels.Odd("text_keys"), skip: false, out _);
        Assert.Contains(log.Lines, line => line.Contains(Skipped, StringComparison.Ordinal));

        AssertSame(bypassed, asItIs, new Plan().In("x", 3).Map("scores", "mitte", "not trained", "höchst", "low"), width: 3, keys: 4);
    }

    [Theory]
    [InlineData("f_zipmap")]
    [InlineData("text_keys")]
    public async Task TheModelLooksAsItDid(string model)
    {
        var path = model == "text_keys" ? TestModels.Odd(model) : TestModels.Bench(model);
        await using var bypassed = Open(path, skip: true, out _);
        await using var asItIs = Open(path, skip: false, out _);

        Assert.Equal(Plain(asItIs.Signature), Plain(bypassed.Signature));
        Assert.Equal(Maps(asItIs.Signature), Maps(bypassed.Signature));

        // The order of keys is that of a sorted map in one and of columns in the other, and means nothing.
        static ModelSignature Plain(ModelSignature signature) => signature with
        {
            Outputs = signature.Outputs.Select(output => output with { Keys = default, Labels = default }).ToEquatableArray(),
        };
        static string[] Maps(ModelSignature signature) =>
            [.. signature.Outputs.Select(output => string.Join(' ', output.Keys.Select(key => key.Text).Order(StringComparer.Ordinal)))];
    }

    [Fact]
    public async Task AZipMapThatRefusesItsTensorGoesOnRefusing()
    {
        var model = WithOneClassLess(File.ReadAllBytes(TestModels.Odd("text_keys")));
        var log = new ListLogger();
        await using var engine = OnnxModelEngine.Open(model, new() { LoggerFactory = log });
        using var slot = engine.CreateSlot(new Plan().In("x", 3).Map("scores", "low"), 1);
        slot.Prepare(1);

        Assert.Equal(RunStatus.InvalidData, slot.Run());
        Assert.Contains("ZipMap", slot.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Skipped, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithoutATrialTheModelIsLeftAsItIs()
    {
        var log = new ListLogger();
        await using var engine = OnnxModelEngine.Open(TestModels.Bench("f_zipmap"), new() { LoggerFactory = log, TrialLimit = TimeSpan.Zero });

        Assert.DoesNotContain(log.Lines, line => line.Contains(Skipped, StringComparison.Ordinal));
    }

    private static OnnxModelEngine Open(string path, bool skip, out ListLogger log) =>
        OnnxModelEngine.Open(path, new() { SkipZipMaps = skip, LoggerFactory = log = new ListLogger() });

    private static void AssertSame(OnnxModelEngine one, OnnxModelEngine other, Contracts.Layout.TensorPlan plan, int width, int keys)
    {
        using var first = one.CreateSlot(plan, Capacity);
        using var second = other.CreateSlot(plan, Capacity);
        var random = new Random(20261121);
        foreach (var rows in (int[])[1, 2, Capacity, 1, 7])
        {
            first.Prepare(rows);
            second.Prepare(rows);
            for (var row = 0; row < rows; row++)
            {
                for (var i = 0; i < width; i++)
                    first.Input<float>(0, row)[i] = second.Input<float>(0, row)[i] = (float)(random.NextDouble() * 20) - 10;
            }

            Assert.Equal((RunStatus.Ok, RunStatus.Ok), (first.Run(), second.Run()));
            for (var i = 0; i < rows * keys; i++)
                Assert.Equal(BitConverter.SingleToInt32Bits(second.MapValue(0, i / keys, i % keys)), BitConverter.SingleToInt32Bits(first.MapValue(0, i / keys, i % keys)));
        }
    }

    /// <summary>The last class of the last list, which is the ZipMap's, under a number that means nothing: the classifier keeps its own.</summary>
    private static byte[] WithOneClassLess(byte[] model)
    {
        byte[] name = [.. Encoding.UTF8.GetBytes("höchst")];
        byte[] entry = [(9 << 3) | 2, (byte)name.Length, .. name];
        var at = model.AsSpan().LastIndexOf(entry);
        Assert.True(at > 0);
        model[at] = (12 << 3) | 2;
        return model;
    }
}
