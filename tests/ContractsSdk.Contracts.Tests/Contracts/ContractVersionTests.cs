using System;

namespace ContractsSdk.Contracts.Tests.Contracts;

public class ContractVersionTests
{
    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.2.0")]
    [InlineData("2147483647.0.10")]
    [InlineData("1.0.0-rc.1")]
    [InlineData("1.0.0--.-a.0")]
    [InlineData("1.0.0-99999999999999999999")]
    [InlineData("1.0.0+001.sha-5")]
    [InlineData("1.0.0-rc.1+a-b.c")]
    public void AVersionIsItsText(string text)
    {
        var version = ContractVersion.Read(text, out var problem);

        Assert.Null(problem);
        Assert.Equal(text, version!.ToString());
    }

    [Theory]
    [InlineData(null, "three numbers")]
    [InlineData("", "three numbers")]
    [InlineData("1.2", "three numbers")]
    [InlineData("1.2.3.4", "three numbers")]
    [InlineData("v1.2.3", "three numbers")]
    [InlineData("01.2.3", "three numbers")]
    [InlineData("1.2.-3", "three numbers")]
    [InlineData("1.2.٣", "three numbers")]
    [InlineData(" 1.2.3", "three numbers")]
    [InlineData("2147483648.0.0", "at most")]
    [InlineData("1.0.0-", "After '-'")]
    [InlineData("1.0.0-a..b", "After '-'")]
    [InlineData("1.0.0-a_b", "After '-'")]
    [InlineData("1.0.0-01", "leading zeros")]
    [InlineData("1.0.0+", "After '+'")]
    [InlineData("1.0.0+a+b", "After '+'")]
    public void NoVersion(string? text, string reason)
    {
        Assert.Null(ContractVersion.Read(text, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void HasAnEnd() => Assert.Null(ContractVersion.Read("1.0.0-" + new string('a', 1_000_000), out _));

    [Fact]
    public void IsOrderedAsSemVerSays()
    {
        // The example of the specification, and what it leaves out.
        string[] texts =
        [
            "0.9.9", "1.0.0-0", "1.0.0-9", "1.0.0-10", "1.0.0-99999999999999999999", "1.0.0-A", "1.0.0-alpha", "1.0.0-alpha.1",
            "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0",
        ];
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = 0; j < texts.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(Version(texts[i]).CompareTo(Version(texts[j]))));
        }

        Assert.True(Version("1.0.0-rc.1") < Version("1.0.0"));
        Assert.True(Version("1.0.0") >= Version("1.0.0"));
    }

    [Fact]
    public void IsTheSameWhateverBuildMadeIt()
    {
        Assert.Equal(Version("1.0.0+a"), Version("1.0.0+b"));
        Assert.Equal(Version("1.0.0+a").GetHashCode(), Version("1.0.0").GetHashCode());
        Assert.NotEqual(Version("1.0.0-a"), Version("1.0.0"));
    }

    private static ContractVersion Version(string text) => ContractVersion.Read(text, out _)!;
}
