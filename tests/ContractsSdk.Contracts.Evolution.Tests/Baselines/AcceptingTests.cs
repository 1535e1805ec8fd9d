using System;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Evolution.Tests.Baselines;

/// <summary>A line of accepted.txt is about one finding, and says why.</summary>
public sealed class AcceptingTests
{
    private const string Line = "accept 1.1.0 1.2.0 MC217 out p threshold = 0.73 -> 0.8 because \"recalibrated again\"\n";
    private const string Reason = "recalibrated again";

    private static readonly ModelContract Next = Folder.Contract("1.2.0", 0.8);

    [Theory]
    [InlineData(null)]
    [InlineData("p")]
    [InlineData("threshold")]
    [InlineData("out p")]
    [InlineData("p threshold")]
    [InlineData("out p threshold")]
    public void ItWritesTheLineThatAnswers(string? subject)
    {
        var result = Accepting.Accept(new Folder().Files, Next, new("MC217", subject, Reason));

        Assert.Null(result.Refusal);
        Assert.Equal(new BaselineEdit("accepted.txt", Line), result.Edit);
        var folder = new Folder().With([result.Edit!]).Read();
        Assert.True(Assert.Single(ContractComparer.Compare(folder.Releases, Next, folder.Acknowledgements).Findings).IsCovered);
    }

    [Theory]
    [InlineData("TODO")]
    [InlineData("\" todo \"")]
    [InlineData("\"\"")]
    public void ALineWithoutAReasonAnswersForNothing(string reason)
    {
        var folder = new Folder().With("accepted.txt", _ => Line.Replace("\"recalibrated again\"", reason, StringComparison.Ordinal)).Read();

        Assert.False(Assert.Single(ContractComparer.Compare(folder.Releases, Next, folder.Acknowledgements).Findings).IsCovered);
    }

    [Fact]
    public void TheOtherLinesStay()
    {
        const string Other = "accept 1.0.0 1.1.0 MC217 out p threshold = 1 -> 2 because \"it was\"\r\n";

        var result = Accepting.Accept(new Folder().With("accepted.txt", _ => Other).Files, Next, new("MC217", null, Reason));

        Assert.Equal(Other + Line.Replace("\n", "\r\n", StringComparison.Ordinal), result.Edit!.Text);
    }

    [Theory]
    [InlineData("TODO")]
    [InlineData("\"\"")]
    public void ALineThatLacksOnlyItsReasonGetsIt(string reason)
    {
        var folder = new Folder().With("accepted.txt", _ => Line.Replace("\"recalibrated again\"", reason, StringComparison.Ordinal) + "\n");

        Assert.Equal(Line + "\n", Accepting.Accept(folder.Files, Next, new("MC217", null, Reason)).Edit!.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("todo")]
    public void AReasonThatIsNoneIsRefused(string reason) => Refuses(new("MC217", null, reason), "MC607 accepted.txt:1", "say why it is right");

    [Fact]
    public void AReasonOfSeveralLinesIsOneLine()
    {
        var text = Accepting.Accept(new Folder().Files, Next, new("MC217", null, "a \"b\"\nc")).Edit!.Text!;

        Assert.EndsWith(" because \"a \\\"b\\\"\\u000ac\"\n", text, StringComparison.Ordinal);
        Assert.Equal("a \"b\"\nc", Assert.Single(new Folder().With("accepted.txt", _ => text).Read().Acknowledgements).Accepted.Reason);
    }

    [Fact]
    public void WhatIsAcceptedAlreadyIsRefusedAtItsLine() => Refuses(
        new("MC217", null, "another"), "MC217 accepted.txt:2", Reason, folder: new Folder().With("accepted.txt", _ => "\n" + Line));

    [Fact]
    public void WhatIsNotFoundIsRefused() => Refuses(new("MC128", null, Reason), "MC128 accepted.txt:1", "finds nothing");

    [Fact]
    public void AnotherSubjectIsRefusedWithTheOnesThereAre() =>
        Refuses(new("MC217", "q", Reason), "MC217 accepted.txt:1", "finds nothing about 'q'; it is about 'out p threshold'");

    [Fact]
    public void SeveralSubjectsAreToBeToldApart()
    {
        var folder = new Folder();
        var two = Two("1.2.0", 0.73);
        folder.Freeze(two, "1.1.0", []);
        var changed = Two("1.3.0", 0.8);

        Refuses(new("MC217", null, Reason), "MC217 accepted.txt:1", "say which: 'out p threshold', 'out q threshold'", changed, folder);
        Refuses(new("MC217", "threshold", Reason), "MC217 accepted.txt:1", "say which", changed, folder);
        Assert.Null(Accepting.Accept(folder.Files, changed, new("MC217", "q", Reason)).Refusal);
    }

    [Fact]
    public void WhatTheVersionAnswersForNeedsNoLine() =>
        Refuses(new("MC201", null, Reason), "MC201 accepted.txt:1", "the version answers for it", Next with { Outputs = default });

    [Fact]
    public void AContradictionCannotBeAccepted() =>
        Refuses(new("MC603", null, Reason), "MC603 accepted.txt:1", "cannot be accepted", Folder.Contract("1.1.0", 0.8));

    [Fact]
    public void NothingIsAcceptedInABrokenFolder() => Refuses(
        new("MC217", null, Reason), "MC604 accepted.txt:1", "left over from a merge",
        folder: new Folder().With("accepted.txt", _ => "<<<<<<< ours\n" + Line));

    private static ModelContract Two(string version, double threshold)
    {
        var contract = Folder.Contract(version, threshold);
        return contract with { Outputs = EquatableArray.Of(contract.Outputs[0], contract.Outputs[0] with { Name = "q" }) };
    }

    private static void Refuses(AcceptRequest request, string where, string why, ModelContract? contract = null, Folder? folder = null)
    {
        var result = Accepting.Accept((folder ?? new()).Files, contract ?? Next, request);

        Assert.Null(result.Edit);
        Assert.Equal(where, $"{result.Refusal!.Rule} {result.Refusal.File}:{result.Refusal.Line}");
        Assert.Contains(why, result.Refusal.Message, StringComparison.Ordinal);
    }
}
