using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Engines;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Tests;

namespace ContractsSdk.Onnx.Tests.Native;

/// <summary>A model is left as it is, refused with a reason, or still one that the library loads.</summary>
public sealed class PreparingTests(ITestOutputHelper output)
{
    private static readonly OnnxRuntimeOptions NoTrial = new() { TrialLimit = TimeSpan.Zero, Optimization = GraphOptimization.None };

    [Fact]
    public async Task TheModelsOfThisRepository() =>
        Assert.NotEqual(0, await Prepare([.. ModelFiles.OfThisRepository.Select(file => RepositoryFiles.PathOf(file))]));

    [Fact]
    public async Task TheModelsOfOnnxsOwnTests()
    {
        Assert.SkipWhen(ModelFiles.OfOnnx.Count == 0, "The package libonnx-testdata is not installed.");
        await Prepare(ModelFiles.OfOnnx);
    }

    private async Task<int> Prepare(IReadOnlyList<string> files)
    {
        var (prepared, left, refused) = (0, 0, new List<string>());
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            var result = ModelPreparer.Prepare(bytes, new string('d', 64));
            if (result.Refusal is { } refusal)
                refused.Add(refusal);
            else if (result.Model is null)
                left++;
            else if (await LoadsAsync(bytes))
            {
                prepared++;
                Assert.Equal(Making.Reading.Model(bytes).Inputs, Making.Reading.Model(result.Model).ToSignature().Inputs);
                await using var engine = OnnxModelEngine.Open(result.Model, NoTrial);
            }
        }

        output.WriteLine($"{files.Count} models: {prepared} prepared and loaded, {left} left as they are, {refused.Count} refused");
        Assert.All(refused, refusal => Assert.NotEmpty(refusal));
        return prepared;
    }

    private static async Task<bool> LoadsAsync(byte[] model)
    {
        try
        {
            await using var engine = OnnxModelEngine.Open(model, NoTrial);
            return true;
        }
        catch (ModelLoadException)
        {
            return false;
        }
    }
}
