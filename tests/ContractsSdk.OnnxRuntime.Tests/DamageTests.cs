using System;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>A damaged model loads or is refused with this library's exception. It never ends the process.</summary>
public sealed class DamageTests
{
    [Theory]
    [InlineData("bench/a_logreg")]
    [InlineData("odd/text_keys")]
    [InlineData("odd/constants")]
    public async Task EveryPrefixOfAModelLoadsOrIsRefused(string model)
    {
        var whole = TestModels.Bytes($"models/{model}.onnx");
        for (var length = 0; length < whole.Length; length++)
        {
            if (await Load(whole.AsMemory(0, length)) is not { } error)
                continue;
            Assert.True(error.Problem is ModelLoadProblem.NotAModel or ModelLoadProblem.NotSupported, error.Message);
        }
    }

    [Theory]
    [InlineData("bench/a_logreg")]
    [InlineData("odd/text_keys")]
    public async Task EveryFlippedBitLoadsOrIsRefused(string model)
    {
        var bytes = TestModels.Bytes($"models/{model}.onnx");
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            await Load(bytes);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    private static async Task<ModelLoadException?> Load(ReadOnlyMemory<byte> model)
    {
        try
        {
            await using var engine = OnnxModelEngine.Open(model);
            Assert.NotNull(engine.Signature);
            return null;
        }
        catch (ModelLoadException e)
        {
            return e;
        }
    }
}
