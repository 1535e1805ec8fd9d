using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class TensorTests
{
    [Theory]
    [InlineData(0L)]
    [InlineData(-2L)]
    [InlineData(long.MinValue)]
    public void ALengthNoTensorHasIsRefused(long length) => Refused(OnnxProblemKind.Dimension, Make.Value("z", Make.Float, 2, length));

    [Theory]
    [InlineData(int.MaxValue, 2L)]
    [InlineData(long.MaxValue, 1L)]
    [InlineData(3_037_000_500L, 3_037_000_500L)]
    public void MoreElementsThanATensorHasAreRefused(long first, long second) =>
        Refused(OnnxProblemKind.Dimension, Make.Value("z", Make.Float, first, second));

    [Fact]
    public void ANegativeLengthOfOneIsUnknown() => Assert.Empty(
        OnnxGuard.Check(Make.Model(Make.Graph().Message(12, new Proto().Text(1, "z").Message(2, new Proto().Message(1, new Proto()
            .Varint(1, Make.Float).Message(2, new Proto().Message(1, new Proto().Varint(1, -1))))))).Model()));

    [Theory]
    [InlineData("")]
    [InlineData("y")]
    public void ANameThatIsTakenOrNoneIsRefused(string name) => Refused(OnnxProblemKind.Names, Make.Value(name, Make.Float, 1));

    private static void Refused(OnnxProblemKind kind, Proto output) =>
        Assert.Equal(kind, Assert.Single(OnnxGuard.Check(Make.Model(Make.Graph().Message(12, output)).Model())).Kind);
}
