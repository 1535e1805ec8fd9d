using System;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Evolution.Tests.Baselines;

public sealed class HeadTests
{
    private static readonly ModelContract Declared = Folder.Contract("1.2.0", 0.8);
    private static readonly string Text = ContractText.Write(Declared);

    [Fact]
    public void SaysWhatIsDeclaredHoweverItsLinesEnd()
    {
        Assert.Null(Baseline.CheckHead(Text, Declared));
        Assert.Null(Baseline.CheckHead("\ufeff" + Text.Replace("\n", "\r\n", StringComparison.Ordinal), Declared));
    }

    [Fact]
    public void IsOutOfDateAtTheFirstLineThatDiffers()
    {
        var finding = Baseline.CheckHead(Text.Replace("0.8", "0.7", StringComparison.Ordinal), Declared)!;

        Assert.Equal(("MC601", "head.contract", 5), (finding.Rule, finding.File, finding.Line));
        Assert.DoesNotContain("0.7", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IsOutOfDateWhenThereIsNone() => Assert.Equal(1, Baseline.CheckHead(null, Declared)!.Line);

    [Fact]
    public void IsOutOfDateWhenItSaysMore() => Assert.Equal(7, Baseline.CheckHead(Text + "out p unit = EUR\n", Declared)!.Line);

    [Fact]
    public void IsOutOfDateWhenItIsEmpty() => Assert.Equal(1, Baseline.CheckHead("", Declared)!.Line);
}
