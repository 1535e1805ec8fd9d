using System;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class DepthTests
{
    // Of graph, node and attribute: 3 heads a level.
    private static readonly byte[] Heads = [0x0A, 0x2A, 0x32];

    [Fact]
    public void AMillionMessagesInsideEachOtherAreRefused()
    {
        var result = Making.Reading.Read(Nested(1_000_000));

        Assert.Equal(OnnxProblemKind.TooDeep, result.Problem!.Kind);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void ThirtyTwoGraphsMayBeInsideEachOther(int depth, bool allowed)
    {
        var graph = Make.Graph();
        for (var i = 0; i < depth; i++)
            graph = new Proto().Message(1, Make.If(graph));

        var result = Make.Model(graph).Read();

        Assert.Equal(allowed, result.Model?.SubgraphDepth == depth);
        Assert.Equal(allowed ? null : OnnxProblemKind.TooDeep, result.Problem?.Kind);
    }

    [Fact]
    public void NoLimitIsBeyondWhatTheStackHolds() => Assert.Equal(
        OnnxProblemKind.TooDeep, Making.Reading.Read(Nested(100_000), new OnnxLimits { SubgraphDepth = int.MaxValue }).Problem!.Kind);

    [Fact]
    public void ATypeInsideItselfIsRefused()
    {
        var type = new Proto().Message(1, Make.Tensor(Make.Float));
        for (var i = 0; i < 1000; i++)
            type = new Proto().Message(4, new Proto().Message(1, type));

        Assert.Equal(
            OnnxProblemKind.TooDeep,
            Make.Model(Make.Graph().Message(11, new Proto().Text(1, "z").Message(2, type))).Read().Problem!.Kind);
    }

    [Fact]
    public void AMillionDimensionsAreRefused()
    {
        var shape = new Proto();
        for (var i = 0; i < 1_000_000; i++)
            shape.Tag(1, 2).Raw(0L);
        var type = new Proto().Message(1, new Proto().Varint(1, Make.Float).Message(2, shape));

        Assert.Equal(
            OnnxProblemKind.Dimension,
            Make.Model(Make.Graph().Message(11, new Proto().Text(1, "z").Message(2, type))).Read().Problem!.Kind);
    }

    [Fact]
    public void MoreNamesThanAModelHasAreRefused()
    {
        var weights = new Proto();
        for (var i = 0; i < 1_000_000; i++)
            weights.Message(5, new Proto().Text(8, "w" + i));

        var file = Make.Model(weights).Bytes;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Making.Reading.Read(file);

        Assert.Equal(OnnxProblemKind.TooMuchText, result.Problem!.Kind);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 128_000_000);
    }

    // From the inside out, each head before the length of all that is inside it.
    private static byte[] Nested(int messages)
    {
        var reversed = new byte[messages * 6];
        var length = 0;
        for (var i = messages - 1; i >= 0; i--)
        {
            var number = new Proto().Raw((long)length).Bytes;
            foreach (var b in number.Reverse())
                reversed[length++] = b;
            reversed[length++] = i == 0 ? (byte)0x3A : Heads[(i - 1) % 3];
        }

        return [.. reversed.Take(length).Reverse()];
    }
}
