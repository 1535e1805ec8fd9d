using System;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Evolution.Tests.Baselines;

public sealed class HeadTests
{
    private static readonly HeadContract Declared = new(Folder.Contract("1.2.0", 0.8), "Shop");
    private static readonly string Text = Declared.Write();

    [Fact]
    public void SaysWhatIsDeclaredHoweverItsLinesEnd()
    {
        Assert.Null(Declared.Check(Text));
        Assert.Null(Declared.Check("\ufeff" + Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void IsOutOfDateAtTheFirstLineThatDiffers()
    {
        var finding = Declared.Check(Text.Replace("0.8", "0.7", StringComparison.Ordinal))!;

        Assert.Equal(("MC601", "head.contract", 6), (finding.Rule, finding.File, finding.Line));
        Assert.DoesNotContain("0.7", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IsOutOfDateWhenThereIsNone() => Assert.Equal(1, Declared.Check(null)!.Line);

    [Fact]
    public void IsOutOfDateWhenItSaysMore() => Assert.Equal(8, Declared.Check(Text + "out p unit = EUR\n")!.Line);

    [Fact]
    public void IsTheContractAndWhoDeclaresIt()
    {
        Assert.Equal(Text, ContractText.Write(Declared.Contract).Replace("contract id", "contract assembly = Shop\ncontract id", StringComparison.Ordinal));
        Assert.Equal(Declared, HeadContract.Read(Text).Head);
        Assert.Equal("", HeadContract.Read(ContractText.Write(Declared.Contract)).Head!.Assembly);
    }

    [Fact]
    public void IsNotReadWhereAMergeLeftItInConflict() =>
        Assert.Equal(2, HeadContract.Read(Text.Replace("contracts 1\n", "contracts 1\n<<<<<<< HEAD\n", StringComparison.Ordinal)).Errors[0].Line);

    [Fact]
    public void IsOutOfDateWhenItIsEmpty() => Assert.Equal(1, Declared.Check("")!.Line);
}
