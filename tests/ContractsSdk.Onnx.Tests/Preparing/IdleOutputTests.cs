using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Preparing;

public sealed class IdleOutputTests
{
    [Fact]
    public void WhatNobodyReadsGoesWithAllThatWorksForItAlone()
    {
        var prepared = Keep(Two(), "y").Model();

        Assert.Equal(["y"], prepared.Outputs.Select(output => output.Name));
        Assert.Equal(2, prepared.Nodes);
        Assert.Equal(["x"], prepared.Inputs.Select(input => input.Name));
    }

    [Fact]
    public void WhatAGraphInsideUsesStays()
    {
        // The kept output comes of a node whose branch takes what only the idle output seemed to need.
        var inside = Make.Node("If", "c", "y").Message(5, new Proto().Text(1, "then_branch").Message(6, new Proto().Message(1, Make.Node("Identity", "a", "b"))));
        var graph = new Proto()
            .Message(1, Make.Node("Identity", "x", "a")).Message(1, Make.Node("Identity", "x", "c")).Message(1, inside).Message(1, Make.Node("Identity", "a", "z"))
            .Message(11, Make.Value("x", Make.Float, -1, 3)).Message(12, Make.Value("y", Make.Float, -1, 3)).Message(12, Make.Value("z", Make.Float, -1, 3));

        // Three of the outermost graph, one inside.
        Assert.Equal(4, Keep(Make.Model(graph), "y").Model().Nodes);
    }

    [Fact]
    public void AnIdleMapIsGoneWithoutATrace()
    {
        var model = PreparedModel.Mapped(more: graph => graph.Message(12, Make.Value("p", Make.Float, -1, 2)));
        var prepared = Keep(model, "p").Model();

        Assert.Equal(1, prepared.Nodes);
        Assert.True(prepared.Preparation!.Maps.IsEmpty);
    }

    [Fact]
    public void WhatAnIdleNodeUsedIsFreeToBePacked()
    {
        var model = PreparedModel.Side(
            PreparedModel.Columns(1, 1, 1),
            more: graph => graph.Message(1, Make.Node("Identity", "b", "z")).Message(12, Make.Value("z", Make.Float, -1, 1)));

        Assert.Equal("X", Assert.Single(Keep(model, "y").Model().Inputs).Name);
    }

    [Fact]
    public void AllThatIsReadStaysAsItIs() => Assert.Null(Keep(Two(), "y", "z").Model);

    [Fact]
    public void AnOutputThatIsNoneIsRefused() => Assert.Equal("has no output 'w' to keep; it has 'y', 'z'", Keep(Two(), "w").Refusal);

    // x to a; a to y; x over b to z.
    private static Proto Two() => Make.Model(new Proto()
        .Message(1, Make.Node("Identity", "x", "a"))
        .Message(1, Make.Node("Identity", "a", "y"))
        .Message(1, Make.Node("Identity", "x", "b"))
        .Message(1, Make.Node("Identity", "b", "z"))
        .Message(11, Make.Value("x", Make.Float, -1, 3))
        .Message(12, Make.Value("y", Make.Float, -1, 3))
        .Message(12, Make.Value("z", Make.Float, -1, 3)));

    private static PreparationResult Keep(Proto model, params string[] outputs) => ModelPreparer.Prepare(model.Bytes, PreparedModel.Digest, outputs);
}
