using System;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Preparing;

/// <summary>Whatever the bytes are: a model that can be read again, or the reason why there is none.</summary>
public sealed class DamagedModelTests
{
    [Theory]
    [InlineData("a_logreg")]
    [InlineData("b_logreg20")]
    [InlineData("f_zipmap")]
    public void BytesThatAreOtherThanTheyWereAreModelsOrRefused(string model)
    {
        var original = ModelFiles.Bench(model);
        var random = new Random(20261121);
        var prepared = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var bytes = original.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            prepared += Prepares(round % 7 == 0 ? bytes[..random.Next(bytes.Length)] : bytes) ? 1 : 0;
        }

        Assert.True(prepared > 100, $"{prepared} could still be prepared");
    }

    [Theory]
    [InlineData("b_logreg20")]
    [InlineData("f_zipmap")]
    public void ANoteThatIsDamagedIsReadOrRefused(string model)
    {
        var original = ModelPreparer.Prepare(ModelFiles.Bench(model), PreparedModel.Digest).Model!;
        var note = original.AsSpan().IndexOf("prepared 1\n"u8);
        var random = new Random(20261121);
        for (var round = 0; round < 4_000; round++)
        {
            var bytes = original.ToArray();
            bytes[random.Next(note, bytes.Length)] = (byte)random.Next(256);
            var read = Making.Reading.Read(bytes);
            Assert.True(read.Model is null != read.Problem is null);
            read.Model?.ToSignature();
        }
    }

    [Fact]
    public void WeightsInOtherFilesStayWhereTheyAre()
    {
        var tensor = new Proto().Text(8, "w").Varint(2, Make.Float).Varint(14, 1).Message(13, Make.Entry("location", "weights.bin"));
        var original = PreparedModel.Mapped(more: graph => graph.Message(5, tensor));

        Assert.Equal(original.Model().ExternalFiles, original.Prepare().Model().ExternalFiles);
    }

    private static bool Prepares(byte[] bytes)
    {
        var result = ModelPreparer.Prepare(bytes, PreparedModel.Digest);
        if (result.Model is null)
            return false;
        Assert.Null(result.Refusal);
        Assert.NotNull(Making.Reading.Model(result.Model).Preparation);
        return true;
    }
}
