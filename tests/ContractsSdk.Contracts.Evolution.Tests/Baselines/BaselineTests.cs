using System;
using System.Linq;
using ContractsSdk.Contracts.Comparison;

namespace ContractsSdk.Contracts.Evolution.Tests.Baselines;

/// <summary>What released files say, and that none of them changes unseen.</summary>
public sealed class BaselineTests
{
    private const string First = "1.0.0.contract";
    private const string Second = "1.1.0.contract";
    private const string Released = "released.txt";

    [Fact]
    public void AnUntouchedFolderIsClean()
    {
        var baseline = new Folder().Read();

        Assert.Empty(baseline.Findings);
        Assert.Equal(["1.0.0", "1.1.0"], baseline.Releases.Select(release => release.Contract.Version));
        Assert.Equal(Folder.Threshold("0.7", "0.73", "recalibrated, RISK-12"), Assert.Single(baseline.Releases[1].Accepted));
    }

    [Fact]
    public void ItStaysCleanWithOtherLineEnds()
    {
        var folder = new Folder();
        foreach (var name in folder.Names.ToList())
            folder[name] = "\ufeff" + folder[name].Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Empty(folder.Findings());
    }

    [Fact]
    public void AFrozenFileIsThis()
    {
        Assert.Equal(
            """
            contracts 1
            accepted MC217 out = p threshold 0.7 -> 0.73 because "recalibrated, RISK-12"
            contract id = fraud-detector
            contract previous = 1.0.0 DIGEST
            contract rules = 2026.1
            contract version = 1.1.0
            out p threshold = 0.73
            out p type = float64
            checksum
            """,
            string.Join('\n', new Folder()[Second].TrimEnd('\n').Split('\n').Select(line =>
                line.StartsWith("checksum sha256:", StringComparison.Ordinal) ? "checksum" : line.Split(" sha256:") is [var head, _] ? head + " DIGEST" : line)));
    }

    [Fact]
    public void AnEditedFileIsFound() => Finds(
        new Folder().With(First, text => text.Replace("0.7", "0.6", StringComparison.Ordinal)), "Error MC602 1.0.0.contract:7");

    [Fact]
    public void AnEditedFileWithANewChecksumIsFound()
    {
        var folder = new Folder();
        var forged = new Folder();
        forged.Freeze(Folder.Contract("1.0.0", 0.6), null, []);

        // The list and the next release both know the file that was there.
        Finds(folder.With(First, _ => forged[First]), "Error MC602 1.1.0.contract:1", "Error MC602 released.txt:1");
    }

    [Fact]
    public void ADeletedFileIsFound() => Finds(
        new Folder().Without(First), "Error MC602 1.1.0.contract:1", "Error MC602 released.txt:1");

    [Fact]
    public void TheLastFileDeletedIsFound() => Finds(new Folder().Without(Second), "Error MC602 released.txt:2");

    [Fact]
    public void ADeletedListIsFound() => Finds(new Folder().Without(Released), "Error MC602 1.0.0.contract:1");

    [Fact]
    public void AFileNobodyReleasedIsFound() => Finds(
        new Folder().With(Released, text => text.Split('\n')[0] + "\n"), "Error MC602 1.1.0.contract:1");

    [Fact]
    public void ARenamedFileIsFound()
    {
        var folder = new Folder();
        folder["1.2.0.contract"] = folder[Second];

        Finds(folder.Without(Second), "Error MC602 1.2.0.contract:9");
    }

    [Fact]
    public void ACutFileIsFound() => Finds(
        new Folder().With(First, text => text[..text.IndexOf("checksum", StringComparison.Ordinal)]), "Error MC602 1.0.0.contract:6");

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("contracts 2\n")]
    [InlineData("<<<<<<< ours\n")]
    public void AFileThatCannotBeReadIsFoundOnceAndNotTakenForDeleted(string text)
    {
        var findings = new Folder().With(First, _ => text).Findings().ToList();

        Assert.Equal(["Error MC604 1.0.0.contract:1"], findings.Distinct());
    }

    [Fact]
    public void AHugeFileIsToldOfBriefly() =>
        Assert.InRange(new Folder().With(First, text => text + string.Concat(Enumerable.Repeat("x\n", 200_000))).Findings().Count(), 1, 100);

    [Theory]
    [InlineData("released 1.2\n", 3)]
    [InlineData("released 1.2.0 = md5:1\n", 3)]
    [InlineData("released 1.2.0 = sha256:0123456789abcdef\n", 3)]
    [InlineData("=======\n", 3)]
    [InlineData("\nwhat\n", 4)]
    public void AListThatCannotBeReadIsFoundAtTheLine(string line, int number) =>
        Finds(new Folder().With(Released, text => text + line), $"Error MC604 released.txt:{number}");

    [Fact]
    public void WhatMayHaveStoodInADamagedListIsNotCalledUnreleased() => Finds(
        new Folder().With(Released, text => text.Split('\n')[0] + "\nreleased 1.1.0 = sh\n"), "Error MC604 released.txt:2");

    [Fact]
    public void AVersionListedTwiceIsFound() => Finds(
        new Folder().With(Released, text => text + text.Split('\n')[0] + "\n"), "Error MC604 released.txt:3");

    [Fact]
    public void AFactOfANewerVersionIsToldAndKept()
    {
        var folder = new Folder();
        folder.Freeze(
            ContractsSdk.Contracts.Text.ContractText.Read("contracts 1\ncontract id = a\ncontract version = 1.2.0\nin x drift = psi\n").Contract!, "1.1.0", []);

        Finds(folder, "Info MC604 1.2.0.contract:1");
        Assert.Contains("in x drift = psi\n", folder["1.2.0.contract"], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasAcceptedWhereItHappenedDoesNotComeBack()
    {
        var result = ContractComparer.Compare(new Folder().Read().Releases, Folder.Contract("1.2.0", 0.73));

        Assert.Empty(result.Findings);
    }

    private static void Finds(Folder folder, params string[] findings) => Assert.Equal(findings, folder.Findings());
}
