using System.Linq;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Reading;

public sealed class InputTests
{
    [Theory]
    [InlineData(8, new[] { "w", "s" })]
    [InlineData(4, new[] { "w", "s" })]
    [InlineData(3, new string[0])]
    public void AnInputWithAValueNeedNotBeFedAndBelowFourMayNot(int version, string[] optional)
    {
        var graph = Make.Graph()
            .Message(5, new Proto().Text(8, "w"))
            .Message(15, new Proto().Message(1, new Proto().Text(8, "s")))
            .Message(11, Make.Value("w", Make.Float, 3)).Message(11, Make.Value("s", Make.Float, 3));

        var model = Make.Model(graph).Varint(1, version).Model();

        Assert.Equal(["x"], model.Inputs.Select(input => input.Name));
        Assert.Equal(optional, model.OptionalInputs.Select(input => input.Name));
    }
}
