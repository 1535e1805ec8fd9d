using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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

    private static readonly string Frozen = new FrozenContract(
        ContractText.Read(ContractText.Write(LoadedClient.Of(Source).Contract)).Contract! with { Version = "1.0.0" }, null, default).Write();

    private static readonly string Released = new ReleasedLine("1.0.0", FrozenContract.DigestOf(Frozen)).Write();

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
        await Run(Source, [new("1.0.0.contract", Frozen.Replace("= 0.5", "= 0.50", StringComparison.Ordinal)), new("released.txt", Released)]));

    [Fact]
    public async Task AContractWithoutAFolderIsNobodysBusiness() => Assert.Empty(await Run(Source, []));

    private static Task<IEnumerable<string>> Found(string source, params BaselineText[] more) =>
        Run(source, [new("1.0.0.contract", Frozen), new("released.txt", Released), .. more]);

    private static async Task<IEnumerable<string>> Run(string source, BaselineText[] files)
    {
        var compilation = GeneratorRun.Of(TestProject.Of(source).Compile()).Output;
        var found = await compilation
            .WithAnalyzers([new ReleaseAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. files]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        return found.Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id} {Place(diagnostic.Location)}").Order(StringComparer.Ordinal);
    }

    private static string Place(Location location) => location.SourceTree is { } tree
        ? "on " + tree.GetText().ToString(location.SourceSpan)
        : $"in {System.IO.Path.GetFileName(location.GetLineSpan().Path)}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
