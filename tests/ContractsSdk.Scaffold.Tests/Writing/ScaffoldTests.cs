using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ContractsSdk.Cli.Scaffolding;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Scaffold.Tests.Campaign;

namespace ContractsSdk.Scaffold.Tests.Writing;

/// <summary>What is written for a signature, and that the compiler has nothing to say about it.</summary>
public sealed class ScaffoldTests
{
    [Fact]
    public async Task AClassifierOnColumnsIsNamedColumnByColumn()
    {
        var source = await WrittenAsync(
            [Tensor("features", ElementType.Float32, -1, 3)],
            [
                Tensor("label", ElementType.Int64, -1) with { Labels = EquatableArray.Of(Int(0), Int(1)) },
                Tensor("probabilities", ElementType.Float32, -1, 2) with { Labels = EquatableArray.Of(Int(0), Int(1)), Meaning = ScoreKind.Probability },
            ]);

        Assert.Contains("[Feature(\"features_2\", Tensor = \"features\", Slot = 2)]\n    public required float Features2", source, StringComparison.Ordinal);
        Assert.Contains("[Output(\"probabilities\", Meaning = ScoreKind.Probability), Labels(\"0\", \"1\")]\n    public required float[] Probabilities", source, StringComparison.Ordinal);
        Assert.Contains("TODO: one of the classes 0, 1", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CategoriesAndTextLabelsAreFilledIn()
    {
        var source = await WrittenAsync(
            [Tensor("country", ElementType.String, -1, 1) with { Categories = EquatableArray.Of(Text("at"), Text("d\"e\\")) }],
            [Tensor("label", ElementType.String, -1) with { Labels = EquatableArray.Of(Text("genuine"), Text("fraud")) }]);

        Assert.Contains("[Feature(\"country\"), AllowedValues(\"at\", \"d\\\"e\\\\\"), Verbatim]\n    public required string Country", source, StringComparison.Ordinal);
        Assert.Contains("[Output(\"label\"), Labels(\"genuine\", \"fraud\")]\n    public required string Label", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMapIsReadKeyByKey() => Assert.Contains(
        "[Output(\"probabilities\", Name = \"probabilities_1\", Key = 1L)]\n    public required float Probabilities1",
        await WrittenAsync(
            [Tensor("x", ElementType.Float32, -1, 1)],
            [Tensor("probabilities", ElementType.Float32) with { Kind = TensorKind.MapSequence, Labels = EquatableArray.Of(Int(0), Int(1)) }]),
        StringComparison.Ordinal);

    [Fact]
    public async Task TextsTokensAndImagesHaveTheirShapes()
    {
        var source = await WrittenAsync(
            [
                Tensor("input_ids", ElementType.Int64, -1, -1) with { Axes = EquatableArray.Of("N", "seq") },
                Tensor("image", ElementType.Float32, -1, 3, 8, 8),
            ],
            [Tensor("embedding", ElementType.Float32, -1, 384)]);

        Assert.Contains("[Feature(\"input_ids\"), Axis(\"seq\", Max = 512)]\n    public required long[] InputIds", source, StringComparison.Ordinal);
        Assert.Contains("[Feature(\"image\"), Shape(3, 8, 8)]\n    public required float[] Image", source, StringComparison.Ordinal);
        Assert.Contains("[Features]\n", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AModelWithoutABatchSaysSo() => Assert.Contains(
        "[Features(Batch = false)]\n", await WrittenAsync([Tensor("x", ElementType.Float32, 2, 2)], [Tensor("y", ElementType.Float32, 2, 2)]), StringComparison.Ordinal);

    [Fact]
    public async Task WhateverNamesAModelHasTheMembersCompile()
    {
        string[] names = ["1", "x", "X", "x:0", "class", "Equals", "EqualityContract", "Wild", "WildFeatures", "<b>&\"\\", "größe", "a b"];
        var source = await WrittenAsync(
            [.. names.Select(name => Tensor(name, ElementType.Float32, -1, 1))], [.. names.Select(name => Tensor(name, ElementType.Float32, -1, 1))]);

        Assert.Contains("[Feature(\"x\")]\n    public required float X ", source, StringComparison.Ordinal);
        Assert.Contains("[Feature(\"X_2\", Tensor = \"X\")]\n", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalvesAndRowsOfTextsAreTaken()
    {
        var source = await WrittenAsync(
            [Tensor("words", ElementType.String, -1, 3), Tensor("half", ElementType.Float16, -1, 4)], [Tensor("halves", ElementType.Float16, -1, 2)]);

        Assert.Contains("[Feature(\"words\"), Shape(3)]\n    public required string[] Words ", source, StringComparison.Ordinal);
        Assert.Contains("[Feature(\"half\"), Shape(4)]\n    public required System.Half[] Half ", source, StringComparison.Ordinal);
        Assert.Contains("[Output(\"halves\"), Shape(2)]\n    public required System.Half[] Halves ", source, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryReasonIsTold()
    {
        var result = Scaffold(
            [
                Tensor("several", ElementType.String, -1, -1), Tensor("open", ElementType.Float32, -1, -1, -1),
                Tensor("list", ElementType.Float32) with { Kind = TensorKind.Other }, Tensor("odd", ElementType.Unspecified, -1), Tensor("x\u202e", ElementType.Float32, -1),
            ],
            [Tensor("map", ElementType.Float32) with { Kind = TensorKind.MapSequence }]);

        Assert.Null(result.Source);
        Assert.Equal(
            [
                "the input 'several' takes as many texts as each row chooses", "the input 'open' has an axis whose length is not known beside others",
                "the input 'list' is no tensor", "the input 'odd' has elements of a type that no feature has",
                "the input 'x' has a name that cannot stand in a contract",
                "the output 'map' is a map, and the model does not tell its keys",
            ],
            result.Reasons);
    }

    [Fact]
    public void TheFirstTestFeedsEveryFeature()
    {
        var test = Scaffold(
            [Tensor("n", ElementType.Int32, -1), Tensor("image", ElementType.UInt8, -1, 2, 2), Tensor("name", ElementType.String, -1)],
            [Tensor("y", ElementType.Float32, -1)]).Test!;

        Assert.Contains("            N = default,\n            Image = new byte[4],\n            Name = \"\",\n", test, StringComparison.Ordinal);
        Assert.Contains("Assert.Equal(PredictionSource.Model, prediction.Source);", test, StringComparison.Ordinal);
    }

    private static async Task<string> WrittenAsync(TensorSignature[] inputs, TensorSignature[] outputs)
    {
        var source = Scaffold(inputs, outputs).Source!;
        var (assembly, complaints) = await Compiled.OfAsync([("Wild", source)]);
        Assert.Empty(complaints);
        Assert.NotNull(assembly!.GetType("Shop.Wild")!.GetMethod("Create", BindingFlags.Public | BindingFlags.Static));
        return source;
    }

    private static ScaffoldResult Scaffold(TensorSignature[] inputs, TensorSignature[] outputs) => Cli.Scaffolding.Scaffold.Of(new(
        new() { Inputs = EquatableArray.Of(inputs), Outputs = EquatableArray.Of(outputs), Digest = new('a', 64) }, "models/wild.onnx", "Wild", "Shop"));

    private static TensorSignature Tensor(string name, ElementType element, params long[] shape) =>
        new() { Name = name, Kind = TensorKind.Tensor, Element = element, Shape = EquatableArray.Of(shape) };

    private static ContractValue Int(long value) => new(ElementType.Int64, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ContractValue Text(string value) => new(ElementType.String, value);
}
