using System;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class HugeFileTests
{
    private const long Terabyte = 1L << 40;

    [Fact]
    public void ATerabyteOfWeightsIsPassedOver()
    {
        var source = Terabytes();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = OnnxReader.Read(source, new OnnxLimits { FileLength = long.MaxValue });

        Assert.Equal(["x"], Assert.IsType<OnnxModel>(result.Model).Inputs.Select(input => input.Name));
        Assert.InRange(source.Read, 1, 100_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void MoreThanAModelMayHaveIsRefused() =>
        Assert.Equal(OnnxProblemKind.TooLarge, OnnxReader.Read(Terabytes()).Problem!.Kind);

    [Fact]
    public void ATerabyteOfZerosIsNoModel() =>
        Assert.Equal(OnnxProblemKind.Malformed, OnnxReader.Read(new SparseSource([], Terabyte, [])).Problem!.Kind);

    // A graph whose one weight has raw data of a terabyte.
    private static SparseSource Terabytes()
    {
        var tensor = new Proto().Text(8, "w").Tag(9, 2).Raw(Terabyte).Bytes;
        var graph = Make.Graph().Tag(5, 2).Raw(tensor.Length + Terabyte).Raw(tensor).Bytes;
        var start = new Proto().Varint(1, 8).Tag(7, 2).Raw(graph.Length + Terabyte).Raw(graph).Bytes;
        return new(start, Terabyte, new Proto().Message(8, Make.OperatorSet("", 17)).Bytes);
    }
}
