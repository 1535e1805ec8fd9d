using System;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>One change is accepted, for one transition, with a reason.</summary>
public sealed class AcceptTests
{
    [Fact]
    public async Task ItWritesTheLineAndTheCheckIsQuiet()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));

        var accept = await project.RunAsync("accept", "MC217", "--because", "recalibrated, RISK-12");

        const string Line = "accept 1.1.0 1.2.0 MC217 out p threshold = 0.7 -> 0.73 because \"recalibrated, RISK-12\"";
        Assert.Equal(
            (ExitCode.Ok, $"accepted for fraud-detector 1.2.0\n  contracts/fraud-detector/accepted.txt\n  {Line}\n"), (accept.ExitCode, accept.Output));
        Assert.Equal(Line + "\n", project.Read("accepted.txt"));
        Assert.Equal(ExitCode.Ok, (await project.RunAsync("check", "--fail-on", "warning")).ExitCode);
    }

    [Theory]
    [InlineData("MC128", null, "reason", "finds nothing")]
    [InlineData("MC217", "amount", "reason", "it is about 'out p threshold'")]
    [InlineData("MC217", null, " ", "say why it is right")]
    [InlineData("MC999", null, "reason", "finds nothing")]
    public async Task WhatCannotBeAcceptedIsRefused(string rule, string? subject, string reason, string why)
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));
        var before = project.Files();

        var accept = await project.RunAsync(["accept", rule, .. subject is null ? (string[])[] : [subject], "--because", reason]);

        Assert.Equal(ExitCode.Findings, accept.ExitCode);
        Assert.Contains(why, accept.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task OfSeveralContractsTheOneWithTheChangeIsMeant()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73)).Release(TestProject.Contract("1.0.0", id: "churn")).Head(TestProject.Contract("1.0.0", id: "churn"));

        Assert.StartsWith("accepted for fraud-detector", (await project.RunAsync("accept", "MC217", "-b", "right")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfSeveralWithTheChangeOneIsToBeNamed()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73)).Release(TestProject.Contract("1.0.0", id: "churn")).Head(TestProject.Contract("1.1.0", 0.8, id: "churn"));

        var accept = await project.RunAsync("accept", "MC217", "-b", "right");

        Assert.Equal((ExitCode.Usage, "MC217 finds something in churn and fraud-detector; say which with --contract\n"), (accept.ExitCode, accept.Error));
        Assert.StartsWith("accepted for churn 1.1.0", (await project.RunAsync("accept", "MC217", "-b", "right", "--contract", "churn")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReasonIsNotOptional()
    {
        using var project = TestProject.Released();

        var accept = await project.RunAsync("accept", "MC217");

        Assert.Equal(ExitCode.Usage, accept.ExitCode);
        Assert.Contains("--because", accept.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLineIsJsonToo()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));

        var accept = await project.RunAsync("accept", "MC217", "--because", "right", "--json");

        Assert.Equal("contracts/fraud-detector/accepted.txt", accept.Json.GetProperty("written")[0].GetProperty("files")[0].GetString());
    }
}
