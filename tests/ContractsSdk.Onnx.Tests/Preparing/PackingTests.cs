using System;
using System.Linq;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Preparing;

public sealed class PackingTests
{
    [Fact]
    public void InputsThatAreOnlyLaidSideBySideAreOne()
    {
        var original = PreparedModel.Side(PreparedModel.Columns(1, 2, 1));
        var prepared = original.Prepare().Model();

        var input = Assert.Single(prepared.Inputs);
        Assert.Equal("X", input.Name);
        Assert.Equal([-1L, 4L], input.Shape);
        Assert.Equal(1, prepared.Nodes);
        Assert.Equal([("a", 0), ("b", 1), ("c", 3)], prepared.Preparation!.Packed.Select(packed => (packed.Tensor.Name, packed.Column)));
        Assert.Equal(original.Model().Inputs, prepared.ToSignature().Inputs);
    }

    [Fact]
    public void TheOrderOfTheNodeCountsForColumnsAndThatOfTheGraphForTheSignature()
    {
        var original = PreparedModel.Side(PreparedModel.Columns(1, 1, 1), ["c", "a", "b"], axis: -1);
        var prepared = original.Prepare().Model();

        Assert.Equal(["a", "b", "c"], prepared.ToSignature().Inputs.Select(input => input.Name));
        Assert.Equal("c", prepared.Preparation!.Packed.Single(packed => packed.Column == 0).Tensor.Name);
    }

    [Fact]
    public void WhatLiesBesideOtherValuesIsPackedToo()
    {
        var original = PreparedModel.Side(
            PreparedModel.Columns(1, 1, 1, 1), ["a", "b", "other", "c", "d"], more: graph => graph.Message(1, Make.Node("Identity", "a2", "other"))
                .Message(11, Make.Value("a2", Make.Float, -1, 3)));
        var prepared = original.Prepare().Model();

        Assert.Equal(["X.packed.0", "X.packed.1", "a2"], prepared.Inputs.Select(input => input.Name));
        Assert.Equal(original.Model().Inputs, prepared.ToSignature().Inputs);
        Assert.Equal(original.Model().Nodes, prepared.Nodes);
    }

    [Fact]
    public void AnInputThatIsUsedElsewhereStays()
    {
        var result = PreparedModel.Side(PreparedModel.Columns(1, 1, 1), more: graph => graph.Message(1, Make.Node("Identity", "b", "z"))).Prepare();

        Assert.Contains("'b' is used elsewhere", result.Left(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnInputThatAGraphInsideUsesStays()
    {
        var inside = Make.If(new Proto().Message(1, Make.Node("Identity", "b", "z")));

        Assert.Contains(
            "'b' is used elsewhere", PreparedModel.Side(PreparedModel.Columns(1, 1, 1), more: graph => graph.Message(1, inside)).Prepare().Left(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AnInputThatIsAnOutputStays() => Assert.Contains(
        "'b' is used elsewhere",
        PreparedModel.Side(PreparedModel.Columns(1, 1, 1), more: graph => graph.Message(12, Make.Value("b", Make.Float, -1, 1))).Prepare().Left(),
        StringComparison.Ordinal);

    [Fact]
    public void AnInputThatIsLaidTwiceStays() => Assert.Contains(
        "used elsewhere", PreparedModel.Side(PreparedModel.Columns(1, 1), ["a", "b", "a", "b"]).Prepare().Left(), StringComparison.Ordinal);

    [Fact]
    public void RowsUnderEachOtherStay() =>
        Assert.Contains("rows, not columns", PreparedModel.Side(PreparedModel.Columns(1, 1, 1), axis: 0).Prepare().Left(), StringComparison.Ordinal);

    [Fact]
    public void AnInputOfUnknownWidthStaysAndEndsARun()
    {
        var result = PreparedModel.Side(PreparedModel.Columns(1, -1, 1)).Prepare();

        Assert.Contains("'b' is not declared as rows", result.Left(), StringComparison.Ordinal);
    }

    [Fact]
    public void TextsStay() => Assert.Contains(
        "holds no numbers", PreparedModel.Side([Make.Value("a", 8, -1, 1), Make.Value("b", 8, -1, 1), Make.Value("c", 8, -1, 1)]).Prepare().Left(),
        StringComparison.Ordinal);

    [Fact]
    public void WhatIsAnOutputAsWellKeepsItsNode()
    {
        var prepared = PreparedModel.Side(
            PreparedModel.Columns(1, 1, 1), more: graph => graph.Message(12, Make.Value("X", Make.Float, -1, 3))).Prepare().Model();

        Assert.Equal("X.packed.0", Assert.Single(prepared.Inputs).Name);
        Assert.Equal(2, prepared.Nodes);
    }
}
