using System.Text.RegularExpressions;

namespace ContractsSdk.Contracts.Tests.Contracts;

public partial class ContractIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("fraud-detector")]
    [InlineData("a1-2-b")]
    [InlineData("console")]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("con-1")]
    public void AnId(string id) => Assert.Null(ContractId.ProblemOf(id));

    [Fact]
    public void HasAtMost64Characters()
    {
        Assert.Null(ContractId.ProblemOf(new('a', 64)));
        Assert.Equal("An id has at most 64 characters.", ContractId.ProblemOf(new('a', 65)));
    }

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData("1a", "begins")]
    [InlineData("Fraud", "begins")]
    [InlineData("-a", "begins")]
    [InlineData("fraudDetector", "only")]
    [InlineData("fraud_detector", "only")]
    [InlineData("fraud detector", "only")]
    [InlineData("../escaped", "begins")]
    [InlineData("a/b", "only")]
    [InlineData("a:b", "only")]
    [InlineData("straße", "only")]
    [InlineData("a\n", "only")]
    [InlineData("a-", "hyphen")]
    [InlineData("a--b", "hyphen")]
    [InlineData("con", "device")]
    [InlineData("nul", "device")]
    [InlineData("com1", "device")]
    [InlineData("lpt9", "device")]
    public void NoId(string? id, string reason) =>
        Assert.Contains(reason, ContractId.ProblemOf(id), System.StringComparison.Ordinal);

    [Fact]
    public void IsWhatThePatternSays()
    {
        var random = new System.Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var id = new string(random.GetItems<char>("ab0-", random.Next(8)));
            Assert.Equal(Pattern().IsMatch(id), ContractId.ProblemOf(id) is null);
        }
    }

    [Theory]
    [InlineData("FraudDetector", "fraud-detector")]
    [InlineData("Fraud_Detector v2", "fraud-detector-v2")]
    [InlineData("../../escaped", "escaped")]
    [InlineData("3d-scan", "d-scan")]
    [InlineData("ONNXModel", "onnxmodel")]
    [InlineData("betrüger", "betr-ger")]
    [InlineData("a--b-", "a-b")]
    [InlineData("con", "con-model")]
    [InlineData("com1", "com1-model")]
    [InlineData("", "model")]
    [InlineData("模型", "model")]
    [InlineData(null, "model")]
    public void TheNearestIdReadsLikeTheText(string? text, string id) => Assert.Equal(id, ContractId.Nearest(text));

    [Fact]
    public void TheNearestIdIsOneAndAnIdIsItsOwn()
    {
        var random = new System.Random(6);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string(random.GetItems<char>("abcnolpt01AZ-_ é", random.Next(80)));
            Assert.Null(ContractId.ProblemOf(ContractId.Nearest(text)));
            if (ContractId.ProblemOf(text) is null)
                Assert.Equal(text, ContractId.Nearest(text));
        }
    }

    [GeneratedRegex("\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z")]
    private static partial Regex Pattern();
}
