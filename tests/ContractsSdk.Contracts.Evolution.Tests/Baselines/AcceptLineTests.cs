using System;
using System.Linq;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Evolution.Tests.Baselines;

/// <summary>What somebody answered for, for one transition and no longer.</summary>
public sealed class AcceptLineTests
{
    private const string Line = "accept 1.1.0 1.2.0 MC217 out p threshold = 0.73 -> 0.8 because \"recalibrated, RISK-12\"\n";

    [Theory]
    [InlineData(Line)]
    [InlineData("accept 1.0.0 1.1.0 MC102 in \"device id\" retired because no\n")]
    [InlineData("accept 1.0.0 1.1.0 MC508 contract purpose = -> \"block = stop\" because yes\n")]
    public void IsWrittenAsItWasRead(string line) => Assert.Equal(line, AcceptLine.Write(Assert.Single(Accepting(line).Read().Acknowledgements)));

    [Fact]
    public void AnswersForAFinding()
    {
        var finding = Assert.Single(Compare(Line, 0.8).Findings);

        Assert.True(finding.IsCovered);
        Assert.Equal(RuleLevel.Info, finding.Level);
    }

    [Theory]
    [InlineData("accept 1.0.0 1.2.0 MC217 out p threshold = 0.73 -> 0.8 because x\n")]
    [InlineData("accept 1.1.0 1.3.0 MC217 out p threshold = 0.73 -> 0.8 because x\n")]
    [InlineData("accept 1.1.0 1.2.0 MC216 out p threshold = 0.73 -> 0.8 because x\n")]
    [InlineData("accept 1.1.0 1.2.0 MC217 out q threshold = 0.73 -> 0.8 because x\n")]
    [InlineData("accept 1.1.0 1.2.0 MC217 out p threshold = 0.73 -> 0.9 because x\n")]
    [InlineData("accept 1.1.0 1.2.0 MC217 in p threshold = 0.73 -> 0.8 because x\n")]
    public void AnswersForNothingElseAndIsFoundUnused(string line)
    {
        var baseline = Accepting(line).Read();
        var result = Compare(line, 0.8);

        Assert.False(Assert.Single(result.Findings).IsCovered);
        var unused = Assert.Single(baseline.Unused(result));
        Assert.Equal(("MC606", RuleLevel.Warning, 1), (unused.Rule, unused.Level, unused.Line));
    }

    [Fact]
    public void IsUnusedOnceNothingNeedsIt() =>
        Assert.Equal("MC606", Assert.Single(Accepting(Line).Read().Unused(Compare(Line, 0.73))).Rule);

    [Theory]
    [InlineData("accept 1.1.0 1.2.0 MC217 out p threshold = 0.73 -> 0.8\n")]
    [InlineData("accept 1.1.0 1.2.0 MC217 out p threshold = 0.73 -> 0.8 because\n")]
    [InlineData("accept 1.1.0 1.2.0 MC217 out p threshold = 0.73 -> 0.8 because \"\"\n")]
    [InlineData("accept 1.1.0 1.2.0 MC217 out p threshold = 0.73 -> 0.8 because todo\n")]
    public void NeedsAReason(string line) => Assert.Equal(["Error MC607 accepted.txt:1"], Accepting(line).Findings());

    [Theory]
    [InlineData("accept\n", 1)]
    [InlineData("\naccept 1.1.0 1.2.0 MC217 because x\n", 2)]
    [InlineData("accept 1.1.0 1.2.0 MC217 out p q threshold because x\n", 1)]
    [InlineData("accept 1.1.0 1.2.0 MC217 out p threshold = 1 -> 2 because two words\n", 1)]
    [InlineData("allow 1.1.0 1.2.0 MC217 out p threshold because x\n", 1)]
    [InlineData(">>>>>>> theirs\n", 1)]
    [InlineData("accept 1.1.0 1.2.0 MC217 out \"p\n", 1)]
    public void IsFoundAtItsLineWhenItCannotBeRead(string text, int line) =>
        Assert.Equal([$"Error MC604 accepted.txt:{line}"], Accepting(text).Findings());

    [Fact]
    public void EveryFindingCanBeWrittenAsALineAndIsAnsweredByIt()
    {
        foreach (var @case in Cases.ContractCase.All().Where(@case => @case.IsPair))
        {
            var release = new Release(Cases.ContractCase.Read(@case.Texts[0]));
            var current = Cases.ContractCase.Read(@case.Texts[1]);
            var lines = ContractComparer.Compare([release], current).Findings
                .Where(finding => finding.Acceptance == Acceptance.Needed)
                .Select(finding => AcceptLine.Write(new(finding.From, finding.To, finding.Change with { Reason = "it is right" })));
            var baseline = Accepting(string.Concat(lines)).Read();

            var result = ContractComparer.Compare([release], current, baseline.Acknowledgements);

            Assert.Empty(result.Unused);
            Assert.DoesNotContain(result.Findings, finding =>
                finding is { Acceptance: Acceptance.Needed, IsCovered: false } && !finding.Message.Contains("version", StringComparison.Ordinal));
        }
    }

    private static Folder Accepting(string text) => new Folder().With("accepted.txt", _ => text);

    private static ComparisonResult Compare(string accepted, double threshold)
    {
        var baseline = Accepting(accepted).Read();
        return ContractComparer.Compare(baseline.Releases, Folder.Contract("1.2.0", threshold), baseline.Acknowledgements);
    }
}
