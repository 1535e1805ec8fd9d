using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>What one contract changes of another, wherever the two stand.</summary>
public sealed class DiffTests
{
    [Theory]
    [InlineData("fraud-detector@1.1.0", "fraud-detector@head")]
    [InlineData("fraud-detector@1.1.0", "head")]
    [InlineData("1.1.0", "head")]
    [InlineData("1.1.0", "fraud-detector@1.2.0")]
    [InlineData("contracts/fraud-detector/1.1.0.contract", "contracts/fraud-detector/head.contract")]
    [InlineData("contracts/fraud-detector/1.1.0.contract", "head")]
    public async Task TwoContractsAreNamedInManyWays(string old, string @new)
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", unit: "cent"));
        File.Copy(project.PathOf("contracts", TestProject.Id, "head.contract"), project.PathOf("contracts", TestProject.Id, "1.2.0.contract"));

        var diff = await project.RunAsync("diff", old, @new);

        Assert.Equal(ExitCode.Findings, diff.ExitCode);
        Assert.StartsWith("fraud-detector 1.1.0 -> fraud-detector 1.2.0\n", diff.Output, StringComparison.Ordinal);
        Assert.Matches(@"\.contract\(\d\): error MC128: The unit of the feature 'amount' was 'EUR' and is 'cent'; breaks stored data and the model's meaning; needs a major version and a line", diff.Output);
    }

    [Fact]
    public async Task EqualContractsDifferInNothing()
    {
        using var project = TestProject.Released();

        var diff = await project.RunAsync("diff", "1.0.0", "1.1.0");

        Assert.Equal((ExitCode.Ok, "fraud-detector 1.0.0 -> fraud-detector 1.1.0\nnothing found\n"), (diff.ExitCode, diff.Output));
    }

    [Fact]
    public async Task WhatWasAcceptedInTheReleaseIsAnsweredFor()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));
        await project.RunAsync("accept", "MC217", "--because", "right");
        var accepted = await project.RunAsync("diff", "1.1.0", "head", "--json");
        await project.RunAsync("freeze");

        foreach (var diff in new[] { accepted, await project.RunAsync("diff", "1.1.0", "1.2.0", "--json") })
            Assert.True(diff.Json.GetProperty("findings")[0].GetProperty("change").GetProperty("covered").GetBoolean());
    }

    [Fact]
    public async Task TheWayBackIsShownAsTheNextVersion()
    {
        using var project = TestProject.Released();
        project.Release(TestProject.Contract("1.2.0") with { Owner = "risk" });

        var diff = await project.RunAsync("diff", "1.2.0", "1.1.0");

        Assert.Contains("1.1.0 does not follow 1.2.0: shown as if it were 1.2.1\n", diff.Output, StringComparison.Ordinal);
        Assert.Contains("MC504", diff.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.contract", "head", ExitCode.Unreadable, "there is no file none.contract\n")]
    [InlineData("fraud-detector@9.0.0", "head", ExitCode.Unreadable, "there is no file contracts/fraud-detector/9.0.0.contract\n")]
    [InlineData("Bad Id@1.0.0", "head", ExitCode.Unreadable, "there is no file Bad Id@1.0.0\n")]
    [InlineData("bad.txt", "head", ExitCode.Unreadable, "bad.txt(1): error MC604: expected 'contracts 1': the text is something else, or of a newer format\n")]
    public async Task WhatCannotBeReadIsSaid(string old, string @new, int exitCode, string error)
    {
        using var project = TestProject.Released();
        File.WriteAllText(project.PathOf("bad.txt"), "hello\n");

        var diff = await project.RunAsync("diff", old, @new);

        Assert.Equal((exitCode, "", error), (diff.ExitCode, diff.Output, diff.Error));
    }

    [Fact]
    public async Task AVersionAloneNeedsAnOnlyContract()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.0.0", id: "churn"));

        var diff = await project.RunAsync("diff", "1.0.0", "head");

        Assert.Equal((ExitCode.Usage, "'1.0.0' of which contract? Write <id>@1.0.0\n"), (diff.ExitCode, diff.Error));
    }

    [Fact]
    public async Task TwoFilesNeedNoProject()
    {
        using var project = TestProject.Released();
        var folder = Directory.CreateDirectory(Path.Combine(Directory.GetParent(project.Folder.Root)!.FullName, "empty")).FullName;

        var diff = await TestProject.RunInAsync(
            folder, "diff", project.PathOf("contracts", TestProject.Id, "1.0.0.contract"), project.PathOf("contracts", TestProject.Id, "1.1.0.contract"));

        Assert.Equal(ExitCode.Ok, diff.ExitCode);
    }
}
