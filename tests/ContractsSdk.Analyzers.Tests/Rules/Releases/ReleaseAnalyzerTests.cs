using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace ContractsSdk.Analyzers.Tests.Rules.Releases;

/// <summary>A released contract is held against the types while they are typed.</summary>
public sealed class ReleaseAnalyzerTests
{
    private const string Source = """
        [ModelContract("fraud-detector", "1.1.0")]
        public sealed partial class Client : ModelClient<Payment, Verdict>;

        [Features]
        public sealed record Payment
        {
            [Feature("amount", Unit = "EUR")]
            public required float Amount { get; init; }

            [Feature("age")]
            public required int Age { get; init; }
        }

        [Prediction]
        public readonly record struct Verdict
        {
            [Output("score", Threshold = 0.5)]
            public required float Score { get; init; }
        }
        """;

    private const string Accepted = "accept 1.0.0 1.1.0 MC217 out score threshold = 0.5 -> 0.7 because \"recalibrated, RISK-12\"\n";

    private static readonly BaselineText[] Released = ReleaseRun.Released(Source, "1.0.0");

    [Fact]
    public async Task IsSilentWhenNothingChanged() => Assert.Empty(await Found(Source));

    [Fact]
    public async Task SpeaksOnTheMemberThatChanged() => Assert.Equal(
        ["Error MC128 on Amount"], await Found(Source.Replace("EUR", "cent", StringComparison.Ordinal)));

    [Fact]
    public async Task SpeaksOnTheClientAboutWhatIsGone() => Assert.Equal(
        ["Error MC101 on Client"],
        await Found(Source.Replace("[Feature(\"age\")]", "", StringComparison.Ordinal)));

    [Fact]
    public async Task TheVersionAnswersForABreak() => Assert.Equal(
        ["Warning MC510 on Client"],
        await Found(Source.Replace("[Feature(\"age\")]", "", StringComparison.Ordinal).Replace("1.1.0", "2.0.0", StringComparison.Ordinal)));

    [Fact]
    public async Task ALineAnswersForAChangeOfMeaning()
    {
        var source = Source.Replace("0.5", "0.7", StringComparison.Ordinal);

        Assert.Equal(["Warning MC217 on Score"], await Found(source));
        Assert.Empty(await Found(source, new BaselineText("accepted.txt", Accepted)));
    }

    [Fact]
    public async Task AnUnusedLineIsFoundWhereItStands() => Assert.Equal(
        ["Warning MC606 in accepted.txt:1"], await Found(Source, new BaselineText("accepted.txt", Accepted)));

    [Fact]
    public async Task TheReleasedVersionCannotChange() => Assert.Equal(
        ["Error MC603 on Client"],
        await Found(Source.Replace("1.1.0", "1.0.0", StringComparison.Ordinal).Replace("EUR", "cent", StringComparison.Ordinal)));

    [Fact]
    public async Task AnEditedFileIsFoundWhereItWasEdited() => Assert.Equal(
        ["Error MC602 in 1.0.0.contract:15"],
        await ReleaseRun.Said(Source, [new("1.0.0.contract", ReleaseRun.Freeze(Source, "1.0.0").Replace("= 0.5", "= 0.50", StringComparison.Ordinal)), Released[1]]));

    [Fact]
    public async Task AContractWithoutAFolderIsNobodysBusiness() => Assert.Empty(await ReleaseRun.Said(Source, []));

    private static Task<IEnumerable<string>> Found(string source, params BaselineText[] more) =>
        ReleaseRun.Said(source, [.. Released, .. more]);
}
