using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>A release is written as it was reviewed, or nothing is.</summary>
public sealed class FreezeTests
{
    private const string Line = "accept 1.1.0 1.2.0 MC217 out p threshold = 0.7 -> 0.73 because \"recalibrated, RISK-12\"\n";

    [Fact]
    public async Task ItWritesTheReleaseAndSaysWhat()
    {
        using var project = TestProject.Released();
        project.Write("accepted.txt", Line).Head(TestProject.Contract("1.2.0", 0.73));

        var freeze = await project.RunAsync("freeze");

        Assert.Equal(
            (ExitCode.Ok, "froze fraud-detector 1.2.0\n  contracts/fraud-detector/1.2.0.contract\n  contracts/fraud-detector/released.txt\n  contracts/fraud-detector/accepted.txt (deleted)\n"),
            (freeze.ExitCode, freeze.Output));
        Assert.DoesNotContain("contracts/fraud-detector/accepted.txt", project.Files().Keys);
        Assert.Empty(ContractFolder.Read(project.Folder, TestProject.Id).Baseline.Findings);
        Assert.Equal(ExitCode.Ok, (await project.RunAsync("check", "--fail-on", "info")).ExitCode);
    }

    [Fact]
    public async Task ATrialWritesNothing()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0"));
        var before = project.Files();

        var freeze = await project.RunAsync("freeze", "--dry-run");

        Assert.StartsWith("would freeze fraud-detector 1.2.0\n", freeze.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task AChangeNobodyAnsweredForIsRefused()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));
        var before = project.Files();

        var freeze = await project.RunAsync("freeze");

        Assert.Equal(ExitCode.Findings, freeze.ExitCode);
        Assert.Contains("contracts/fraud-detector/head.contract(9): warning MC217", freeze.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task AStaleHeadIsRefused()
    {
        using var project = TestProject.Released();
        project.WithProjectFile().Head(TestProject.Contract("1.2.0")).Built(TestProject.Contract("1.3.0"));
        var before = project.Files();

        var freeze = await project.RunAsync("freeze", "--no-build");

        Assert.Equal(ExitCode.Findings, freeze.ExitCode);
        Assert.Contains("error MC601", freeze.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task AHeadThatIsUpToDateIsFrozen()
    {
        using var project = TestProject.Released();
        project.WithProjectFile().Head(TestProject.Contract("1.2.0")).Built(TestProject.Contract("1.2.0"));

        Assert.Equal(ExitCode.Ok, (await project.RunAsync("freeze", "--no-build")).ExitCode);
    }

    [Fact]
    public async Task WithoutABuildNobodyKnowsWhetherTheHeadIsStale()
    {
        using var project = TestProject.Released();
        project.WithProjectFile().Head(TestProject.Contract("1.2.0"));

        var freeze = await project.RunAsync("freeze", "--no-build");

        Assert.Equal((ExitCode.Unreadable, ""), (freeze.ExitCode, freeze.Output));
        Assert.Contains("build it first", freeze.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReleasedVersionIsRefusedWhenNamedAndPassedOverWhenNot()
    {
        using var project = TestProject.Released();

        var named = await project.RunAsync("freeze", TestProject.Id);
        var all = await project.RunAsync("freeze");

        Assert.Equal(ExitCode.Findings, named.ExitCode);
        Assert.Contains("error MC603: The version '1.1.0' is released already", named.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Findings, "", "every declared version is released already; there is nothing to freeze\n"), (all.ExitCode, all.Output, all.Error));
    }

    [Fact]
    public async Task SeveralContractsAreFrozenTogetherOrNotAtAll()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0")).Head(TestProject.Contract("1.0.0", id: "churn"));

        var freeze = await project.RunAsync("freeze", "--json");

        Assert.Equal(["churn", "fraud-detector"], freeze.Json.GetProperty("written").EnumerateArray().Select(one => one.GetProperty("contract").GetString()));

        project.Head(TestProject.Contract("1.3.0")).Head(TestProject.Contract("1.1.0", 0.8, id: "churn"));
        var before = project.Files();
        Assert.Equal(ExitCode.Findings, (await project.RunAsync("freeze")).ExitCode);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task AContractThatIsNotThereIsWrongUsage()
    {
        using var project = TestProject.Released();

        var freeze = await project.RunAsync("freeze", "churn");

        Assert.Equal((ExitCode.Usage, "there is no contract 'churn'; there are fraud-detector\n"), (freeze.ExitCode, freeze.Error));
    }

    [Fact]
    public async Task AFolderThatCannotBeWrittenIsLeftAsItWas()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0"));

        // A folder where the file would go: refused for whoever runs the test, root too.
        System.IO.Directory.CreateDirectory(project.PathOf("contracts", TestProject.Id, "1.2.0.contract"));
        var before = project.Files();

        var freeze = await project.RunAsync("freeze");

        Assert.Equal(ExitCode.Unreadable, freeze.ExitCode);
        Assert.Contains("contracts/fraud-detector/1.2.0.contract could not be written", freeze.Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task ARefusalIsJsonToo()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));

        var freeze = await project.RunAsync("freeze", "--json");

        Assert.Equal("MC217", freeze.Json.GetProperty("findings")[0].GetProperty("rule").GetString());
    }
}
