using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Tests;

namespace ContractsSdk.Onnx.Tests.Native;

public sealed class AgreementTests(ITestOutputHelper output)
{
    // Only what is declared is compared.
    private static readonly OnnxRuntimeOptions NoTrial = new() { TrialLimit = TimeSpan.Zero, Optimization = GraphOptimization.None };

    // Made to declare another rank than its nodes yield; the library says what they yield.
    private const string WronglyDeclared = "one_row_only_undeclared_outputs";

    [Fact]
    public async Task OnTheModelsOfThisRepository() =>
        await Agree([.. ModelFiles.OfThisRepository.Where(file => !file.Contains(WronglyDeclared, StringComparison.Ordinal))
            .Select(file => RepositoryFiles.PathOf(file))]);

    [Fact]
    public async Task OnTheModelsOfOnnxsOwnTests()
    {
        Assert.SkipWhen(ModelFiles.OfOnnx.Count == 0, "The package libonnx-testdata is not installed.");
        await Agree(ModelFiles.OfOnnx);
    }

    private async Task Agree(IReadOnlyList<string> files)
    {
        var refusals = new List<ModelLoadException>();
        var differences = new List<string>();
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            var read = Making.Reading.Model(bytes);
            try
            {
                await using var engine = OnnxModelEngine.Open(bytes, NoTrial);
                differences.AddRange(Compare(engine.Signature.Inputs, read.Inputs).Select(difference => $"{file} {difference}"));
                differences.AddRange(Compare(engine.Signature.Outputs, read.Outputs).Select(difference => $"{file} {difference}"));
            }
            catch (ModelLoadException e)
            {
                refusals.Add(e);
            }
        }

        output.WriteLine($"{files.Count} models, {files.Count - refusals.Count} compared");
        foreach (var group in refusals.GroupBy(refusal => refusal.Problem))
            output.WriteLine($"{group.Count(),5} {group.Key}, such as: {group.First().Message}");
        Assert.Empty(differences);
        Assert.True(refusals.Count < files.Count / 4);
    }

    private static IEnumerable<string> Compare(EquatableArray<TensorSignature> native, EquatableArray<TensorSignature> read) =>
        native.Count == read.Count && native.Zip(read).All(pair => Agrees(pair.First, pair.Second))
            ? []
            : [$"native: {string.Join("; ", native)}; read: {string.Join("; ", read)}"];

    // The library works out types and lengths that the file leaves open.
    private static bool Agrees(TensorSignature native, TensorSignature read) => native.Name == read.Name
        && (read.DeclaredAs == "undefined" || AgreeOnType(native, read));

    private static bool AgreeOnType(TensorSignature native, TensorSignature read) => native.Kind == read.Kind
        && (native.Kind == TensorKind.Other || native.Element == read.Element)
        && (native.Kind != TensorKind.Tensor || !read.IsRankKnown || (native.Shape.Count == read.Shape.Count
            && native.Shape.Zip(read.Shape).All(lengths => lengths.Second == -1 || lengths.First == lengths.Second)));
}
