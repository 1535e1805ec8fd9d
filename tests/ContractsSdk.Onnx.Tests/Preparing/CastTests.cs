using System;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Preparing;

public sealed class CastTests
{
    private const int Text = 8;
    private const int Double = 11;

    [Fact]
    public void ALabelThatIsAWholeNumberAlreadyIsNotCast() => Assert.Contains("'y' is gone: it is int64 already", Done(Labelled(Make.Int64)), StringComparison.Ordinal);

    [Fact]
    public void ALabelThatIsTextAlreadyIsNotCast() =>
        Assert.Contains("'y' is gone: it is string already", Done(Labelled(Text, PreparedModel.Texts("a", "b"))), StringComparison.Ordinal);

    [Fact]
    public void ALabelThatBecomesAnotherTypeIs() => Assert.Null(Labelled(Text).Prepare().Model);

    [Fact]
    public void WhatTheModelDeclaresInsideIsKnown()
    {
        var graph = new Proto().Message(1, Make.Node("Abs", "x", "a")).Message(1, Cast("a", "y", Make.Float)).Message(13, Make.Value("a", Make.Float, -1, 3));

        Assert.Contains("'y' is gone: it is float32 already", Done(Ends(graph, Make.Float)), StringComparison.Ordinal);
    }

    [Fact]
    public void AnInputIsKnownAndTheCastOfACast()
    {
        Assert.NotNull(Ends(new Proto().Message(1, Cast("x", "y", Make.Float)), Make.Float).Prepare().Model);
        Assert.NotNull(Ends(new Proto().Message(1, Cast("x", "a", Double)).Message(1, Cast("a", "y", Double)), Double).Prepare().Model);
    }

    [Fact]
    public void WhatNothingIsSaidOfIsCastAsBefore() =>
        Assert.Null(Ends(new Proto().Message(1, Make.Node("Abs", "x", "a")).Message(1, Cast("a", "y", Make.Float)), Make.Float).Prepare().Model);

    [Fact]
    public void ACastInsideIsTheEnginesToDrop() => Assert.Null(
        Ends(new Proto().Message(1, Cast("x", "a", Make.Float)).Message(1, Make.Node("Abs", "a", "y")), Make.Float).Prepare().Model);

    [Fact]
    public void ACastWithoutATypeStays() => Assert.Null(Ends(new Proto().Message(1, Make.Node("Cast", "x", "y")), Make.Float).Prepare().Model);

    private static string Done(Proto model)
    {
        var result = model.Prepare();
        result.Model();
        return Assert.Single(result.Done);
    }

    private static Proto Labelled(int to, Proto? labels = null)
    {
        var classifier = new Proto().Text(1, "x").Text(2, "a").Text(2, "scores").Text(4, "LinearClassifier").Text(7, PreparedModel.Ml)
            .Message(5, labels ?? new Proto().Text(1, "classlabels_ints").Packed(8, 0, 1).Varint(20, 7));
        return Ends(new Proto().Message(1, classifier).Message(1, Cast("a", "y", to)), to).Message(8, Make.OperatorSet(PreparedModel.Ml, 3));
    }

    private static Proto Cast(string input, string output, int to) =>
        Make.Node("Cast", input, output).Message(5, new Proto().Text(1, "to").Varint(3, to).Varint(20, 2));

    // x, float32 [N, 3], to y.
    private static Proto Ends(Proto graph, int type) =>
        Make.Model(graph.Message(11, Make.Value("x", Make.Float, -1, 3)).Message(12, Make.Value("y", type, -1)));
}
