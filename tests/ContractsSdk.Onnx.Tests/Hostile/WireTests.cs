using System;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class WireTests
{
    private static readonly byte[] ElevenByteNumber = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01];

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(-1L)]
    public void ALengthNobodyHasIsRefused(long length) =>
        Refused(OnnxProblemKind.Malformed, Make.Model().Tag(99, 2).Raw(length).Raw([1, 2, 3]));

    [Fact]
    public void ALengthBeyondTheFileIsATruncatedFile() =>
        Refused(OnnxProblemKind.Truncated, Make.Model().Tag(99, 2).Raw(4L).Raw([1, 2, 3]));

    [Fact]
    public void ALengthBeyondTheMessageAroundIsRefused() =>
        Refused(OnnxProblemKind.Malformed, new Proto().Tag(7, 2).Raw(2L).Raw([0x0A, 50]).Raw(Make.Model().Bytes));

    [Fact]
    public void ANumberOfElevenBytesIsRefused() =>
        Refused(OnnxProblemKind.Malformed, new Proto().Tag(1, 0).Raw(ElevenByteNumber.AsSpan()).Raw(Make.Model().Bytes));

    [Fact]
    public void ANumberOfTenBytesIsNot() => Assert.Equal(-1, Make.Model().Varint(1, -1).Model().IrVersion);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(7)]
    public void GroupsAndLayoutsThatAreNoneAreRefused(int wireType) =>
        Refused(OnnxProblemKind.Malformed, Make.Model().Tag(99, wireType).Raw(0L));

    [Fact]
    public void AFieldOfNumberZeroIsRefused() => Refused(OnnxProblemKind.Malformed, Make.Model().Tag(0, 0).Raw(0L));

    [Fact]
    public void AKnownFieldOfAnotherLayoutIsUnknown()
    {
        var model = Make.Model().Text(1, "eight").Varint(2, 3).Varint(7, 3).Tag(8, 5).Raw([1, 2, 3, 4]).Tag(14, 1).Raw([1, 2, 3, 4, 5, 6, 7, 8]);

        Assert.Equal(Make.Model().Model(), model.Model());
    }

    [Fact]
    public void UnknownFieldsArePassedOver() => Assert.Equal(
        Make.Model().Model(),
        Make.Model(Make.Graph().Text(77, "new").Varint(78, 1)).Varint(536_870_911, 1).Text(1000, "newer").Model());

    [Fact]
    public void TheLastOfSeveralCounts()
    {
        var model = new Proto().Varint(1, 3).Text(2, "first").Raw(Make.Model().Bytes).Text(2, "last").Model();

        Assert.Equal((8, "last"), (model.IrVersion, model.Producer));
    }

    [Fact]
    public void SeveralGraphsAreOne()
    {
        var model = Make.Model().Message(7, new Proto().Message(11, Make.Value("z", Make.Int64))).Model();

        Assert.Equal(["x", "z"], model.Inputs.Select(input => input.Name));
    }

    [Fact]
    public void OfSeveralKindsOfTypeTheLastCounts()
    {
        var type = new Proto().Message(4, new Proto()).Message(1, Make.Tensor(Make.Float, 2)).Message(1, Make.Tensor(Make.Int64, 3));

        var input = Make.Model(new Proto().Message(11, new Proto().Text(1, "x").Message(2, type))).Model().Inputs.Single();

        Assert.Equal((ElementType.Int64, 2), (input.Element, input.Shape.Count));
    }

    [Fact]
    public void ADimensionIsItsLastLengthOrName()
    {
        var shape = new Proto().Message(1, new Proto().Text(2, "N").Varint(1, 7)).Message(1, new Proto().Varint(1, 7).Text(2, "N"));
        var type = new Proto().Message(1, new Proto().Varint(1, Make.Float).Message(2, shape));

        var input = Make.Model(new Proto().Message(11, new Proto().Text(1, "x").Message(2, type))).Model().Inputs.Single();

        Assert.Equal([7, -1], input.Shape);
        Assert.Equal(["", "N"], input.Axes);
    }

    [Fact]
    public void ANameThatIsNoTextIsRefused() =>
        Refused(OnnxProblemKind.TooMuchText, Make.Model(Make.Graph().Message(11, new Proto().Field(1, [0xC3, 0x28]))));

    [Fact]
    public void ANameOfAMegabyteIsRefused() =>
        Refused(OnnxProblemKind.TooMuchText, Make.Model(Make.Graph().Message(11, Make.Value(new string('x', 1_000_000), Make.Float))));

    private static void Refused(OnnxProblemKind kind, Proto file)
    {
        var result = file.Read();
        Assert.Null(result.Model);
        Assert.Equal(kind, result.Problem!.Kind);
    }
}
