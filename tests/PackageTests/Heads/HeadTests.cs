using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PackageTests.Changes;

namespace PackageTests.Heads;

/// <summary>The build keeps the head of a contract like a lock file, whatever state the files are in.</summary>
public sealed class HeadTests(Packages packages)
{
    private const string Head = "contracts/mc000/head.contract";

    [Fact]
    public async Task ItIsWrittenRepairedAndNeverCompiledForAgain()
    {
        using var project = New(packages);
        (await project.DotnetAsync("build", "-t:UpdateContracts")).Succeeded();
        var head = project.Read(Head);
        Assert.Contains("contract assembly = Consumer\n", head, StringComparison.Ordinal);

        // Nothing to compile, nothing to write.
        var compiled = project.CompiledAt();
        (await project.RebuildAsync()).Succeeded();
        Assert.Equal((compiled, head), (project.CompiledAt(), project.Read(Head)));

        // Deleted and edited while there is nothing to compile either.
        File.Delete(project.PathOf(Head));
        (await project.RebuildAsync()).Succeeded();
        Assert.Equal(head, project.Read(Head));
        project.Write(Head, head.Replace("EUR", "USD", StringComparison.Ordinal));
        (await project.RebuildAsync()).Succeeded();
        Assert.Equal((compiled, head), (project.CompiledAt(), project.Read(Head)));

        // A head with the line ends of another system is the same head.
        var windows = head.Replace("\n", "\r\n", StringComparison.Ordinal);
        project.Write(Head, windows);
        (await project.RebuildAsync()).Succeeded();
        Assert.Equal(windows, project.Read(Head));
    }

    [Fact]
    public async Task WhereMachinesBuildItIsRefusedAndNothingIsWritten()
    {
        using var project = New(packages);
        (await project.DotnetAsync("build", "-t:UpdateContracts")).Succeeded();
        (await project.RebuildAsync("-p:ContinuousIntegrationBuild=true")).Succeeded();
        var stale = project.Read(Head).Replace("EUR", "USD", StringComparison.Ordinal);
        var line = 1 + stale[..stale.IndexOf("USD", StringComparison.Ordinal)].Count(c => c == '\n');

        project.Write(Head, stale);
        foreach (var (variable, value) in new[] { ("CI", "true"), ("GITHUB_ACTIONS", "true"), ("TF_BUILD", "True"), ("DOTNET_RUNNING_IN_CONTAINER", "true") })
            Refused(await Cli.DotnetAsync(project.Folder, [(variable, value)], "build", "--no-restore"), variable);
        Refused(await project.RebuildAsync("-p:ContinuousIntegrationBuild=true"), "ContinuousIntegrationBuild");

        // What a developer's own machine says is not taken for a build machine.
        (await Cli.DotnetAsync(project.Folder, [("CI", "false")], "build", "--no-restore")).Succeeded();
        Assert.DoesNotContain("USD", project.Read(Head), StringComparison.Ordinal);

        File.Delete(project.PathOf(Head));
        var missing = await project.RebuildAsync("-p:ContractsLocked=true");
        Assert.True(missing.Says("head.contract", 1, "MC601"), missing.Output);
        Assert.False(File.Exists(project.PathOf(Head)));

        void Refused(Outcome build, string why)
        {
            Assert.True(build.Says("contracts/mc000/head.contract", line, "MC601"), why + build.Output);
            Assert.NotEqual(0, build.ExitCode);
            Assert.Equal(stale, project.Read(Head));
        }
    }

    [Fact]
    public async Task WhatCannotBeUnderstoodIsToldWithItsLineAndLeftAsItIs()
    {
        using var project = New(packages);
        (await project.DotnetAsync("build", "-t:UpdateContracts")).Succeeded();
        var head = project.Read(Head);
        foreach (var (bad, line) in new[]
        {
            (head.Replace("contract id", "<<<<<<< HEAD\ncontract id", StringComparison.Ordinal), LineOf(head, "contract id")),
            (head.Replace("contracts 1\n", "contracts 2\n", StringComparison.Ordinal), 1),
            (head.Replace("in amount unit = EUR\n", "in amount unit = EUR\nin amount unit = USD\n", StringComparison.Ordinal), 1 + LineOf(head, "in amount unit")),
            ("", 1),
            ("MZ\0\u0001\u0002", 1),
        })
        {
            project.Write(Head, bad);
            var build = await project.RebuildAsync();
            Assert.True(build.Says("contracts/mc000/head.contract", line, "MC604"), bad + build.Output);
            Assert.Equal(bad, project.Read(Head));
        }
    }

    [Fact]
    public async Task TwoAssembliesDoNotWriteOneHeadInTurns()
    {
        using var project = New(packages);
        (await project.DotnetAsync("build", "-t:UpdateContracts")).Succeeded();
        var head = project.Read(Head);

        var other = await project.DotnetAsync("build", "-p:AssemblyName=Other");

        Assert.True(other.Says("contracts/mc000/head.contract", 1, "MC502"), other.Output);
        Assert.Equal(head, project.Read(Head));
    }

    [Fact]
    public async Task WhatIsPackedMustBeReleased()
    {
        using var project = New(packages);
        (await project.DotnetAsync("build", "-t:UpdateContracts")).Succeeded();

        var unreleased = await project.DotnetAsync("pack", "--no-build", "-p:Configuration=Debug");
        Assert.Contains("warning MC612", unreleased.Succeeded().Output, StringComparison.Ordinal);
        var locked = await project.DotnetAsync("pack", "--no-build", "-p:Configuration=Debug", "-p:ContractsLocked=true");
        Assert.Contains("error MC612", locked.Output, StringComparison.Ordinal);

        (await project.DotnetAsync("build", "-t:FreezeContracts")).Succeeded();
        Assert.DoesNotContain("MC612", (await project.DotnetAsync("pack", "--no-build", "-p:Configuration=Debug")).Succeeded().Output, StringComparison.Ordinal);
    }

    private static int LineOf(string text, string start) => 1 + text[..text.IndexOf("\n" + start, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static Consumer New(Packages packages)
    {
        var project = new Consumer(packages, outputType: "Library");
        project.Write("Contract.cs", Declaration.Of("MC000", "1.0.0"));
        return project;
    }
}
