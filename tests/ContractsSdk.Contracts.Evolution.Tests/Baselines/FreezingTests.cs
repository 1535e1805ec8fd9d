using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Evolution.Tests.Baselines;

/// <summary>A release is written once, as it was reviewed, or not at all.</summary>
public sealed class FreezingTests
{
    private const string Line = "accept 1.1.0 1.2.0 MC217 out p threshold = 0.73 -> 0.8 because \"recalibrated again\"\n";
    private const string Later = "accept 1.2.0 1.3.0 MC217 out p threshold = 0.8 -> 0.9 because \"not yet\"\n";

    private static readonly ModelContract Next = Folder.Contract("1.2.0", 0.8);

    [Fact]
    public void TheFirstReleaseBeginsTheChain()
    {
        var edits = Freeze([], Folder.Contract("1.0.0", 0.7));

        Assert.Equal(["1.0.0.contract", "released.txt"], edits.Select(edit => edit.Name));
        Assert.DoesNotContain("previous", edits[0].Text, StringComparison.Ordinal);
        Assert.Equal(new ReleasedLine("1.0.0", FrozenContract.DigestOf(edits[0].Text!)).Write(), edits[1].Text);
    }

    [Fact]
    public void ItWritesWhatAReleaseLooksLike()
    {
        var folder = new Folder().Without("1.1.0.contract").With("released.txt", text => text.Split('\n')[0] + "\n");
        folder["accepted.txt"] = "accept 1.0.0 1.1.0 MC217 out p threshold = 0.7 -> 0.73 because \"recalibrated, RISK-12\"\n";

        folder.With(Freeze(folder.Files, Folder.Contract("1.1.0", 0.73)));

        var expected = new Folder();
        Assert.Equal(expected.Files.OrderBy(file => file.Name), folder.Files.OrderBy(file => file.Name));
    }

    [Fact]
    public void TheFolderIsCleanAfterwardsAndTheChangeDoesNotComeBack()
    {
        var folder = new Folder().With("accepted.txt", _ => Line);

        folder.With(Freeze(folder.Files, Next));

        Assert.Empty(folder.Findings());
        Assert.Equal(["1.0.0", "1.1.0", "1.2.0"], folder.Read().Releases.Select(release => release.Contract.Version));
        Assert.Empty(ContractComparer.Compare(folder.Read().Releases, Folder.Contract("1.3.0", 0.8)).Findings);
    }

    [Fact]
    public void AcceptedLinesGoWithTheReleaseAndTheOthersStay()
    {
        var folder = new Folder().With("accepted.txt", _ => Later + Line);

        folder.With(Freeze(folder.Files, Next));

        Assert.Equal(Later, folder["accepted.txt"]);
        Assert.Contains("accepted MC217 out = p threshold 0.73 -> 0.8 because \"recalibrated again\"\n", folder["1.2.0.contract"], StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyListGoes() => Assert.Equal(
        new BaselineEdit("accepted.txt", null), Freeze(new Folder().With("accepted.txt", _ => Line + "\r\n").Files, Next)[^1]);

    [Fact]
    public void ListsKeepTheLineEndsTheyHave()
    {
        var folder = new Folder().With("accepted.txt", _ => "\ufeff" + (Later + Line).Replace("\n", "\r\n", StringComparison.Ordinal));
        folder["released.txt"] = folder["released.txt"].Replace("\n", "\r\n", StringComparison.Ordinal);

        folder.With(Freeze(folder.Files, Next));

        Assert.Equal("\ufeff" + Later.Replace("\n", "\r\n", StringComparison.Ordinal), folder["accepted.txt"]);
        Assert.Equal(3, folder["released.txt"].Split("\r\n").Length - 1);
        Assert.Empty(folder.Findings());
    }

    [Fact]
    public void AListWithoutAnEndOfItsLastLineGetsOne()
    {
        var folder = new Folder().With("released.txt", text => text.TrimEnd('\n')).With("accepted.txt", _ => Line);

        folder.With(Freeze(folder.Files, Next));

        Assert.Empty(folder.Findings());
    }

    [Fact]
    public void ACorrectionOfAnOlderReleaseFollowsThatOne()
    {
        var folder = new Folder();

        folder.With(Freeze(folder.Files, Folder.Contract("1.0.1", 0.7)));

        Assert.Contains("contract previous = 1.0.0 sha256:", folder["1.0.1.contract"], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNothingAnswersForIsRefusedWhereTheHeadSaysIt() =>
        Assert.Equal(["Warning MC217 head.contract:5"], Refusals(new Folder(), Next));

    [Fact]
    public void ALineForAnotherTransitionDoesNotHelp() =>
        Assert.Equal(["Warning MC217 head.contract:5"], Refusals(new Folder().With("accepted.txt", _ => Later), Next));

    [Fact]
    public void ABreakIsRefusedUntilTheVersionAnswersForIt()
    {
        Assert.Equal(["Error MC201 head.contract:4"], Refusals(new Folder(), Without("1.2.0")));
        Assert.Equal(["Warning MC510 head.contract:4"], Refusals(new Folder(), Without("2.0.0")));
    }

    [Fact]
    public void AnAdditionInACorrectionIsRefused()
    {
        var contract = Folder.Contract("1.1.1", 0.73);
        var grown = contract with { Outputs = EquatableArray.Of(contract.Outputs[0], new() { Name = "q", Type = ElementType.Float64 }) };

        Assert.Equal(["Error MC513 head.contract:4"], Refusals(new Folder(), grown));
    }

    [Fact]
    public void WhatTheProjectDoesNotWantToHearIsNotAskedFor()
    {
        var options = new ComparisonOptions { Levels = new Dictionary<string, RuleLevel> { ["MC217"] = RuleLevel.Info } };

        Assert.True(Freezing.Freeze(new Folder().Files, Next, options).IsAllowed);
    }

    [Fact]
    public void AReleasedVersionIsRefused() =>
        Assert.Equal(["Error MC603 head.contract:4"], Refusals(new Folder(), Folder.Contract("1.1.0", 0.73)));

    [Fact]
    public void AReleasedVersionThatSaysSomethingElseIsRefusedOnce() =>
        Assert.Equal(["Error MC603 head.contract:4"], Refusals(new Folder(), Folder.Contract("1.1.0", 0.8)));

    [Fact]
    public void ABrokenFolderIsToldAlone() => Assert.Equal(
        ["Error MC602 1.0.0.contract:7"],
        Refusals(new Folder().With("1.0.0.contract", text => text.Replace("0.7", "0.6", StringComparison.Ordinal)), Next));

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001")]
    [InlineData("contracts 9\n")]
    [InlineData("=======\n")]
    public void AFileThatCannotBeReadIsNotWrittenOver(string text)
    {
        foreach (var name in new[] { "1.0.0.contract", "1.2.0.contract" })
        {
            var result = Freezing.Freeze(new Folder().With(name, _ => text).Files, Next);

            Assert.All(result.Refusals, refusal => Assert.Equal(("MC604", name), (refusal.Rule, refusal.File)));
            Assert.NotEmpty(result.Refusals);
            Assert.Empty(result.Edits);
        }
    }

    [Fact]
    public void AListThatCannotBeReadIsNotWrittenOver() =>
        Assert.Equal(["Error MC604 accepted.txt:1"], Refusals(new Folder().With("accepted.txt", _ => "accepted\n"), Next));

    [Fact]
    public void ALineWithoutAReasonIsRefused() => Assert.Equal(
        ["Error MC607 accepted.txt:1"],
        Refusals(new Folder().With("accepted.txt", _ => Line.Replace("\"recalibrated again\"", "TODO", StringComparison.Ordinal)), Next));

    [Fact]
    public void WhatNobodyUnderstandsIsNotReleased()
    {
        var contract = ContractText.Read("contracts 1\ncontract id = a\ncontract version = 1.0.0\nin x drift = psi\nin x type = float32\n").Contract!;

        Assert.Equal(["Error MC604 head.contract:5"], Refusals(new Folder().Without("1.0.0.contract").Without("1.1.0.contract").Without("released.txt"), contract));
    }

    [Theory]
    [InlineData("../escaped", "1.2.0", "MC006", 2)]
    [InlineData("con", "1.2.0", "MC006", 2)]
    [InlineData("", "1.2.0", "MC006", 2)]
    [InlineData("fraud-detector", "1.2", "MC007", 4)]
    [InlineData("fraud-detector", "../../1.2.0", "MC007", 4)]
    [InlineData("fraud-detector", "1.2.0+build.7", "MC007", 4)]
    public void ANameThatIsNoneIsRefused(string id, string version, string rule, int line) =>
        Assert.Equal([$"Error {rule} head.contract:{line}"], Refusals(new Folder(), Next with { Id = id, Version = version }));

    private static ModelContract Without(string version) => Folder.Contract(version, 0.7) with { Outputs = default };

    private static EquatableArray<BaselineEdit> Freeze(IEnumerable<BaselineFile> files, ModelContract head)
    {
        var result = Freezing.Freeze(files, head);
        Assert.Empty(result.Refusals);
        return result.Edits;
    }

    private static IEnumerable<string> Refusals(Folder folder, ModelContract head)
    {
        var result = Freezing.Freeze(folder.Files, head);
        Assert.Empty(result.Edits);
        return result.Refusals.Select(refusal => $"{refusal.Level} {refusal.Rule} {refusal.File}:{refusal.Line}");
    }
}
