using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Analyzers.Tests.Rules.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>Nothing is read twice: no file in a compilation, no folder in an editor while nobody edits it, no client by two analyzers.</summary>
public sealed class ReadOnceTests
{
    private static readonly ManyContracts Many = new(4, releases: 5);

    [Fact]
    public async Task EveryFileIsAskedForItsTextOnceACompilation()
    {
        var files = Files();

        Assert.Empty(await Found(Many.Compile(), files));
        Assert.All(files, file => Assert.Equal(1, file.Reads));
        Assert.Equal(4 * (5 + 1), files.Length);
    }

    [Fact]
    public async Task AnEditElsewhereReadsNoFolderAgain()
    {
        var files = Files();
        var before = Folder(files, "contract-2");
        Assert.Empty(await Found(Many.Compile(), files));

        Assert.Same(before, Folder(files, "contract-2"));
        Assert.Empty(await Found(
            Many.Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal sealed class Elsewhere;", Framework.Parse, cancellationToken: TestContext.Current.CancellationToken)), files));
        Assert.Same(before, Folder(files, "contract-2"));
    }

    [Fact]
    public void AnEditedFolderIsReadAgainAndNoOther()
    {
        var files = Files();
        var (edited, other) = (Folder(files, "contract-1"), Folder(files, "contract-2"));
        var after = files.Select(file => file.Path.Contains("contract-1", System.StringComparison.Ordinal) && file.Path.EndsWith("1.4.0.contract", System.StringComparison.Ordinal)
            ? new BaselineText("1.4.0.contract", "contracts 1\n", "contract-1")
            : file).ToImmutableArray();

        Assert.Empty(edited.Baseline.Findings);
        Assert.NotEmpty(Folder(after, "contract-1").Baseline.Findings);
        Assert.Same(other, Folder(after, "contract-2"));
    }

    [Fact]
    public void AClientIsReadOnceACompilation()
    {
        var compilation = Many.Compile();
        var client = compilation.GetTypeByMetadataName("Contract1.Client")!;

        Assert.Same(
            ClientReadings.Of(client, compilation, TestContext.Current.CancellationToken), ClientReadings.Of(client, compilation, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void TheTypesOfAClientAreNotReadForItAgain()
    {
        var compilation = Many.Compile();
        var client = ClientReadings.Of(compilation.GetTypeByMetadataName("Contract1.Client")!, compilation, TestContext.Current.CancellationToken);
        var row = ClientReadings.Of(compilation)
            .Features(compilation.GetTypeByMetadataName("Contract1.Row")!, compilation, TestContext.Current.CancellationToken);
        var verdict = ClientReadings.Of(compilation)
            .Prediction(compilation.GetTypeByMetadataName("Contract1.Verdict")!, compilation, TestContext.Current.CancellationToken);

        Assert.Same(client.Declaration!.Features[0], row.Features[0].Spelling);
        Assert.Same(client.Declaration.Outputs[0], verdict.Outputs[0].Spelling);
    }

    [Fact]
    public async Task NoAnalyzerLooksIntoBodies()
    {
        var driver = Many.Compile().WithAnalyzers(AnalyzerRun.Analyzers);
        await driver.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        foreach (var analyzer in AnalyzerRun.Analyzers)
        {
            var asked = await driver.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
            Assert.Equal(0, asked!.SyntaxNodeActionsCount + asked.SemanticModelActionsCount + asked.CodeBlockActionsCount + asked.OperationActionsCount);
            Assert.InRange(asked.SymbolActionsCount, 0, 1);
        }
    }

    [Fact]
    public void AReadingThatWasCancelledBeginsAnew()
    {
        var compilation = Many.Compile();
        var client = compilation.GetTypeByMetadataName("Contract1.Client")!;

        Assert.Throws<System.OperationCanceledException>(() => ClientReadings.Of(client, compilation, new CancellationToken(canceled: true)));
        Assert.NotNull(ClientReadings.Of(client, compilation, TestContext.Current.CancellationToken).Declaration);
    }

    [Fact]
    public void WhatReleasesShareIsOneObject()
    {
        var releases = Folder(Files(), "contract-1").Baseline.Releases;

        Assert.Same(releases[0].Contract.Features.Single(feature => feature.Name == "amount0"), releases[4].Contract.Features.Single(feature => feature.Name == "amount0"));
        Assert.Equal([15, 16, 17, 18, 19], releases.Select(release => release.Contract.Features.Count));
    }

    private static ImmutableArray<BaselineText> Files() => [.. Many.Baselines().Select(file =>
        new BaselineText(Path.GetFileName(file.Key), file.Value, Path.GetFileName(Path.GetDirectoryName(file.Key)!)))];

    private static ReleasedContract Folder(IEnumerable<BaselineText> files, string id) =>
        ReleasedContract.Of(ReleasedContract.FilesById(files)[id]);

    private static Task<ImmutableArray<Diagnostic>> Found(Compilation compilation, ImmutableArray<BaselineText> files) =>
        compilation.WithAnalyzers([new ReleaseAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. files]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
}
