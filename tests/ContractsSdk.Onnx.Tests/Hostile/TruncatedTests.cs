using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class TruncatedTests
{
    [Theory]
    [InlineData("a_logreg")]
    [InlineData("b_logreg20")]
    [InlineData("e_strings")]
    [InlineData("f_zipmap")]
    public void EveryPrefixOfAModelIsRefused(string name)
    {
        var whole = ModelFiles.Bench(name);

        var accepted = Enumerable.Range(0, whole.Length).Where(length => Read(whole, length).Model is not null);

        Assert.Empty(accepted);
    }

    [Fact]
    public void APrefixSaysWhatItIs()
    {
        var whole = ModelFiles.Bench("a_logreg");

        var kinds = Enumerable.Range(0, whole.Length).Select(length => Read(whole, length).Problem!.Kind).ToHashSet();

        Assert.Equal(
            [OnnxProblemKind.Malformed, OnnxProblemKind.Empty, OnnxProblemKind.Truncated], new SortedSet<OnnxProblemKind>(kinds));
    }

    private static OnnxReadResult Read(byte[] whole, int length) => OnnxReader.Read(new ByteArraySource(whole, 0, length));
}
