using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Tests;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>What a model offers, from its file alone.</summary>
public sealed class SignatureTests
{
    private static readonly string Model = RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx");

    [Fact]
    public async Task ItShowsWhatGoesInAndComesOut()
    {
        using var project = WithModel();

        var card = await project.RunAsync("signature", "models/fraud.onnx");

        Assert.Equal(ExitCode.Ok, card.ExitCode);
        Assert.Matches(@"(?m)^  sha256 +[0-9a-f]{64}$", card.Output);
        Assert.Matches(@"(?m)^  in +\w+ +float32 +\[", card.Output);
        Assert.Matches(@"(?m)^  out +probabilit", card.Output);
    }

    [Fact]
    public async Task ItIsJsonToo()
    {
        using var project = WithModel();

        var json = (await project.RunAsync("signature", "models/fraud.onnx", "--json")).Json;

        Assert.Equal("fraud.onnx", json.GetProperty("model").GetString());
        Assert.Equal("float32", json.GetProperty("inputs")[0].GetProperty("element").GetString());
    }

    [Fact]
    public async Task WritingMakesTheCheckPass()
    {
        using var project = WithModel();

        Assert.Equal(ExitCode.Findings, (await project.RunAsync("signature", "models/fraud.onnx", "--check")).ExitCode);
        var write = await project.RunAsync("signature", "models/fraud.onnx", "--write");
        Assert.Equal((ExitCode.Ok, "wrote fraud.onnx.signature\nnothing found\n"), (write.ExitCode, write.Output));
        Assert.NotNull(SignatureText.Read(await File.ReadAllTextAsync(project.PathOf("models", "fraud.onnx.signature"), TestContext.Current.CancellationToken)).Signature);
        Assert.Equal(ExitCode.Ok, (await project.RunAsync("signature", "models/fraud.onnx", "--check")).ExitCode);
    }

    [Fact]
    public async Task ASignatureThatCannotBeUnderstoodIsNotWrittenOver()
    {
        using var project = WithModel();
        File.WriteAllText(project.PathOf("models", "fraud.onnx.signature"), "<<<<<<< ours\n");
        var before = project.Files();

        var write = await project.RunAsync("signature", "models/fraud.onnx", "--write");

        Assert.Equal(ExitCode.Findings, write.ExitCode);
        Assert.Contains("fraud.onnx.signature(1): error MC609", write.Output, StringComparison.Ordinal);
        Assert.Equal(before.Count, project.Files().Count);
        Assert.Equal("<<<<<<< ours\n", before["models/fraud.onnx.signature"]);
    }

    [Theory]
    [InlineData("none.onnx")]
    [InlineData("models")]
    [InlineData("models/text.onnx")]
    [InlineData("models/empty.onnx")]
    public async Task WhatIsNoModelCannotBeRead(string model)
    {
        using var project = WithModel();
        File.WriteAllText(project.PathOf("models", "text.onnx"), "hello");
        File.WriteAllText(project.PathOf("models", "empty.onnx"), "");

        foreach (var option in new[] { new[] { "signature", model }, ["signature", model, "--write"] })
        {
            var outcome = await project.RunAsync(option);

            Assert.Equal(ExitCode.Unreadable, outcome.ExitCode);
            Assert.Contains(Path.GetFileName(model), outcome.Error + outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WritingAndCheckingExcludeEachOther() =>
        Assert.Equal(ExitCode.Usage, (await TestProject.RunInAsync(Path.GetTempPath(), "signature", "x.onnx", "--write", "--check")).ExitCode);

    private static TestProject WithModel()
    {
        var project = new TestProject();
        Directory.CreateDirectory(project.PathOf("models"));
        File.Copy(Model, project.PathOf("models", "fraud.onnx"));
        return project;
    }
}
