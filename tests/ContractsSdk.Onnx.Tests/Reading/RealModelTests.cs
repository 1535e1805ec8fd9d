using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.Tests;

namespace ContractsSdk.Onnx.Tests.Reading;

public sealed class RealModelTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files => [.. ModelFiles.OfThisRepository];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryModelHereIsReadAndLetThrough(string file)
    {
        var model = Making.Reading.Model(File.ReadAllBytes(RepositoryFiles.PathOf(file)));

        Assert.NotEmpty(model.Outputs);
        Assert.True(model.Nodes > 0);
        Assert.Empty(OnnxGuard.Check(model));
    }

    [Fact]
    public void TheFraudModel()
    {
        var model = Making.Reading.Model(File.ReadAllBytes(RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx")));

        Assert.Equal(8, model.IrVersion);
        Assert.Equal("FraudScoring/training/train.py", model.Producer);
        Assert.Equal([new("ai.onnx", 17), new("ai.onnx.ml", 3)], model.OperatorSets);
        Assert.Equal(
            ["columns", "holdout_auc", "missing_account_age_days", "positive_class", "training_data"], model.Metadata.Select(entry => entry.Key));
        var input = Assert.Single(model.Inputs);
        Assert.Equal(("features", TensorKind.Tensor, ElementType.Float32), (input.Name, input.Kind, input.Element));
        Assert.Equal([-1, 14], input.Shape);
        Assert.Equal(["N", ""], input.Axes);
        Assert.Equal([("label", ElementType.Int64), ("probabilities", ElementType.Float32)], model.Outputs.Select(tensor => (tensor.Name, tensor.Element)));
        Assert.Equal([[-1], [-1, 2]], model.Outputs.Select(tensor => tensor.Shape.ToArray()));
    }

    [Fact]
    public void AZipMapIsASequenceOfMaps()
    {
        var output = Making.Reading.Model(ModelFiles.Bench("f_zipmap")).Outputs[1];

        Assert.Equal((TensorKind.MapSequence, ElementType.Float32, "sequence<map<int64:float32>>"), (output.Kind, output.Element, output.DeclaredAs));
    }

    [Fact]
    public void ALoopsBodyIsAGraphInside()
    {
        var model = Making.Reading.Model(ModelFiles.Bench("g_loop"));

        Assert.Equal(1, model.SubgraphDepth);
        Assert.Equal(["X"], model.Inputs.Select(input => input.Name));
    }

    [Fact]
    public void EveryModelOfOnnxsOwnTestsIsRead()
    {
        var files = ModelFiles.OfOnnx;
        Assert.SkipWhen(files.Count == 0, "The package libonnx-testdata is not installed.");

        var read = files.Select(file => (File: file, Result: Making.Reading.Read(File.ReadAllBytes(file)))).ToList();

        output.WriteLine($"{files.Count} models, {read.Max(entry => entry.Result.Model?.SubgraphDepth)} graphs deep at most");
        Assert.Empty(read.Where(entry => entry.Result.Model is null).Select(entry => $"{entry.File} {entry.Result.Problem}"));
    }
}
