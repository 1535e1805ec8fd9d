using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class ExternalDataTests
{
    [Theory]
    [InlineData("model.onnx.data")]
    [InlineData("weights/layer 1.bin")]
    [InlineData("./w")]
    [InlineData("..w")]
    [InlineData("company/com.bin")]
    [InlineData("gewichte-größe")]
    public void AFileInTheModelsFolderMayBeNamed(string location) =>
        Assert.Empty(OnnxGuard.Check(Make.External(("location", location)).Model()));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../secret")]
    [InlineData("a/../../secret")]
    [InlineData("a/../b")]
    [InlineData("/etc/passwd")]
    [InlineData("//host/share/w")]
    [InlineData("\\\\host\\share\\w")]
    [InlineData("..\\secret")]
    [InlineData("C:w")]
    [InlineData("C:\\w")]
    [InlineData("c:/w")]
    [InlineData("w:stream")]
    [InlineData("w\0.bin")]
    [InlineData("w\n")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("w.")]
    [InlineData("w ")]
    [InlineData("... /w")]
    [InlineData("NUL")]
    [InlineData("a/con.bin")]
    [InlineData("COM1")]
    [InlineData("lpt\u00b9.bin")]
    [InlineData("*/_ORT_MEM_ADDR_/*")]
    public void AnyOtherPlaceIsRefused(string location) => Refused(OnnxProblemKind.ExternalDataOutside, ("location", location));

    [Fact]
    public void NoPlaceAtAllIsRefused() => Refused(OnnxProblemKind.ExternalDataOutside, ("offset", "0"));

    [Theory]
    [InlineData("offset", "-1")]
    [InlineData("length", "-1")]
    [InlineData("length", "")]
    [InlineData("offset", "0x10")]
    [InlineData("offset", " 1")]
    [InlineData("length", "1e3")]
    [InlineData("length", "9223372036854775808")]
    public void APartThatCannotBeIsRefused(string key, string value) =>
        Refused(OnnxProblemKind.ExternalDataRange, ("location", "w"), (key, value));

    [Fact]
    public void APartWhoseEndIsNoNumberIsRefused() => Refused(
        OnnxProblemKind.ExternalDataRange, ("location", "w"), ("offset", "1"), ("length", "9223372036854775807"));

    [Fact]
    public void EveryPlaceATensorNamesIsJudged() => Refused(
        OnnxProblemKind.ExternalDataOutside, ("location", "../secret"), ("location", "w"));

    [Fact]
    public void AFileIsOneHoweverManyTensorsLieInIt()
    {
        var first = new Proto().Text(8, "a").Varint(14, 1).Message(13, Make.Entry("location", "w")).Message(13, Make.Entry("length", "8"));
        var second = new Proto().Text(8, "b").Varint(14, 1).Message(13, Make.Entry("location", "w"))
            .Message(13, Make.Entry("offset", "8")).Message(13, Make.Entry("length", "4")).Message(13, Make.Entry("checksum", "abc"));

        var model = Make.Model(Make.Graph().Message(5, first).Message(5, second)).Model();

        Assert.Equal([new OnnxExternalFile("w", 2, 12, null)], model.ExternalFiles);
    }

    [Fact]
    public void TensorsAreFoundWhereverTheyAre()
    {
        var tensors = Enumerable.Range(0, 6).Select(i => new Proto().Varint(14, 1).Message(13, Make.Entry("location", "w" + i))).ToArray();
        var attribute = new Proto().Message(5, tensors[0]).Message(10, tensors[1])
            .Message(22, new Proto().Message(1, tensors[2])).Message(23, new Proto().Message(2, tensors[3]));
        var inner = new Proto().Message(15, new Proto().Message(1, tensors[4]));
        var graph = Make.Graph().Message(1, Make.Node("Constant", "", "c").Message(5, attribute)).Message(1, Make.If(inner));
        var function = Make.Function("local", "f", Make.Node("Constant", "", "c").Message(5, new Proto().Message(5, tensors[5])));

        var files = Make.Model(graph).Message(25, function).Message(20, new Proto().Message(1, new Proto().Message(5,
            new Proto().Varint(14, 1).Message(13, Make.Entry("location", "w6"))))).Model().ExternalFiles;

        Assert.Equal(["w0", "w1", "w2", "w3", "w4", "w5", "w6"], files.Select(file => file.Location));
        Assert.All(files, file => Assert.True(file.IsHidden));
    }

    [Fact]
    public void OfTwoWeightsWithOneNameOneIsHidden()
    {
        var weight = new Proto().Text(8, "w").Varint(14, 1).Message(13, Make.Entry("location", "w"));

        Assert.False(Make.Model(Make.Graph().Message(5, weight)).Model().ExternalFiles[0].IsHidden);
        Assert.True(Make.Model(Make.Graph().Message(5, weight).Message(5, weight)).Model().ExternalFiles[0].IsHidden);
    }

    private static void Refused(OnnxProblemKind kind, params (string Key, string Value)[] entries)
    {
        var problem = Assert.Single(OnnxGuard.Check(Make.External(entries).Model()));
        Assert.Equal(kind, problem.Kind);
        Assert.DoesNotContain(problem.Message, char.IsControl);
    }
}
