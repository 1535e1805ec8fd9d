using System;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Preparing;

public sealed class ZipMapTests
{
    [Fact]
    public void TheEngineSeesATensorAndContractsTheMap()
    {
        var prepared = PreparedModel.Mapped().Prepare().Model();

        Assert.Equal([-1L, 2L], Assert.Single(prepared.Outputs, output => output is { Name: "maps", Kind: TensorKind.Tensor, Element: ElementType.Float32 }).Shape);
        var signature = prepared.ToSignature(new FileDigest("", new string('e', 64)));
        var map = Assert.Single(signature.Outputs);
        Assert.Equal((TensorKind.MapSequence, ElementType.Float32), (map.Kind, map.Element));
        Assert.Equal(["7", "3"], map.Keys.Select(key => key.Text));
        Assert.Equal(PreparedModel.Digest, signature.PreparedFrom);
        Assert.Equal(new string('e', 64), signature.Digest);
    }

    [Fact]
    public void TextsAreKeysToo()
    {
        var model = PreparedModel.Mapped(PreparedModel.Texts("a \"quoted\" key", "grün\n")).Prepare().Model();

        Assert.Equal(["a \"quoted\" key", "grün\n"], model.Preparation!.Maps[0].Keys.Select(key => key.Text));
    }

    [Fact]
    public void TheSignatureAsTextSaysWhatItWasMadeFrom()
    {
        var signature = PreparedModel.Mapped().Prepare().Model().ToSignature(new FileDigest("", new string('e', 64)));
        var text = SignatureText.Write(signature);

        Assert.Contains("model prepared-from = " + PreparedModel.Digest, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Preparation.MetadataKey, text, StringComparison.Ordinal);
        Assert.Equal(signature, SignatureText.Read(text).Signature);
    }

    [Fact]
    public void WhatIsNotTouchedStaysByteForByte()
    {
        var unknown = new byte[] { 1, 2, 3 };
        var model = PreparedModel.Mapped(more: graph => graph.Field(99, unknown).Text(10, "doc of the graph")).Field(77, unknown).Text(6, "doc");
        var before = model.Bytes;

        var after = model.Prepare().Model!;

        // The tail of the graph and of the model, and the model's head.
        Assert.NotEqual(-1, after.AsSpan().IndexOf(new Proto().Field(99, unknown).Text(10, "doc of the graph").Bytes));
        Assert.NotEqual(-1, after.AsSpan().IndexOf(new Proto().Message(8, Make.OperatorSet("", 17)).Message(8, Make.OperatorSet(PreparedModel.Ml, 3)).Field(77, unknown).Text(6, "doc").Bytes));
        Assert.Equal(before[..2], after[..2]);
    }

    [Fact]
    public void ItIsTheSameBytesEachTime() => Assert.Equal(PreparedModel.Mapped().Prepare().Model, PreparedModel.Mapped().Prepare().Model);

    [Fact]
    public void APreparedModelIsLeftAlone()
    {
        var prepared = PreparedModel.Mapped().Prepare().Model!;

        var again = ModelPreparer.Prepare(prepared, new string('f', 64));

        Assert.Contains("prepared already, from dddddddddddd", again.Left(), StringComparison.Ordinal);
    }

    [Fact]
    public void AMapTheModelUsesItselfStays() =>
        Stays("uses its map itself", PreparedModel.Mapped(more: graph => graph.Message(1, Make.Node("SequenceLength", "maps", "n"))));

    [Fact]
    public void AMapAGraphInsideANodeUsesStays() => Stays(
        "uses its map itself",
        PreparedModel.Mapped(more: graph => graph.Message(1, Make.If(new Proto().Message(1, Make.Node("SequenceLength", "maps", "n"))))));

    [Fact]
    public void AMapAGraphInsideHandsOnStays() => Stays(
        "uses its map itself",
        PreparedModel.Mapped(more: graph => graph.Message(1, Make.If(new Proto().Message(12, PreparedModel.Maps("maps"))))));

    [Fact]
    public void AMapThatIsNoOutputStays() => Stays(
        "no output",
        Make.Model(new Proto().Message(1, Make.Node("ZipMap", "X", "maps", PreparedModel.Ml).Message(5, PreparedModel.Numbers(0, 1)))
            .Message(11, Make.Value("X", Make.Float, -1, 2)).Message(12, Make.Value("X", Make.Float, -1, 2))).Message(8, Make.OperatorSet(PreparedModel.Ml, 3)));

    [Fact]
    public void KeysThatAreNotDifferentStay() => Stays("one of them twice", PreparedModel.Mapped(PreparedModel.Numbers(1, 1)));

    [Fact]
    public void NoKeysStay() => Stays("names no classes", PreparedModel.Mapped(new Proto().Text(1, "other")));

    [Fact]
    public void AValueThatIsMadeTwiceStays() =>
        Stays("other than one value", PreparedModel.Mapped(more: graph => graph.Message(1, Make.Node("Identity", "X", "maps"))));

    [Fact]
    public void AFunctionInItsPlaceIsRefused() => Assert.Contains(
        "defines a function",
        PreparedModel.Mapped().Message(25, Make.Function(PreparedModel.Ml, "ZipMap", Make.Node("Identity", "x", "y"))).Prepare().Refusal,
        StringComparison.Ordinal);

    [Fact]
    public void GraphsForTrainingAreRefused() => Assert.Contains(
        "for training", PreparedModel.Mapped().Message(20, new Proto().Message(1, new Proto())).Prepare().Refusal, StringComparison.Ordinal);

    [Fact]
    public void AGraphInTwoPlacesIsRefused() =>
        Assert.Contains("several places", PreparedModel.Mapped().Message(7, new Proto()).Prepare().Refusal, StringComparison.Ordinal);

    [Fact]
    public void KeysThatCannotBeWrittenDownAreRefused()
    {
        var keys = Enumerable.Range(0, 5_000).Select(i => (long)i).ToArray();

        Assert.Contains("too long", PreparedModel.Mapped(PreparedModel.Numbers(keys)).Prepare().Refusal, StringComparison.Ordinal);
    }

    private static void Stays(string reason, Proto model) => Assert.Contains(reason, model.Prepare().Left(), StringComparison.Ordinal);
}
