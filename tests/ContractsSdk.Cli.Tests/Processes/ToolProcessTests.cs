using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;

namespace ContractsSdk.Cli.Tests.Processes;

/// <summary>What only a process shows: exit codes, encodings, the environment.</summary>
public sealed class ToolProcessTests
{
    private const char Escape = '\u001b';

    [Fact]
    public async Task ItEndsWithItsExitCode()
    {
        using var project = TestProject.Released();

        Assert.Equal(ExitCode.Ok, (await ToolProcess.RunAsync(project.Folder.Root, ["check"])).ExitCode);
        Assert.Equal(ExitCode.Usage, (await ToolProcess.RunAsync(project.Folder.Root, ["chek"])).ExitCode);
        project.Head(TestProject.Contract("1.2.0") with { Outputs = default });
        Assert.Equal(ExitCode.Findings, (await ToolProcess.RunAsync(project.Folder.Root, ["check"])).ExitCode);
        project.Write("head.contract", "=======\n");
        Assert.Equal(ExitCode.Unreadable, (await ToolProcess.RunAsync(project.Folder.Root, ["check"])).ExitCode);
    }

    [Fact]
    public async Task RedirectedOutputIsPlainWhateverANameHolds()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", unit: $"{Escape}[31mred\u202e\u0007 größe"));

        foreach (var format in new[] { "table", "markdown", "json", "sarif" })
        {
            var check = await ToolProcess.RunAsync(project.Folder.Root, ["check", "--format", format], ("FORCE_COLOR", "1"), ("TERM", "xterm-256color"));

            Assert.DoesNotContain(check.Output, c => c is Escape or '\u0007' || (c == '\u202e' && format is "table" or "markdown"));
            Assert.Contains("größe", check.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task NoCultureChangesWhatItSays()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));

        var outputs = await Task.WhenAll(new[] { "C", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_SA.UTF-8" }.Select(async culture =>
            (await ToolProcess.RunAsync(project.Folder.Root, ["check"], ("LANG", culture), ("LC_ALL", culture))).Output));

        Assert.Single(outputs.Distinct());
        Assert.Contains("'0.7' and is '0.73'", outputs[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABuildThatFailsSaysSo()
    {
        using var project = TestProject.Released();
        project.WithProjectFile();
        File.WriteAllText(project.PathOf("Shop.cs"), "no C#");
        var before = project.Files();

        var freeze = await project.RunAsync("freeze");

        Assert.Equal((ExitCode.BuildFailed, ""), (freeze.ExitCode, freeze.Output));
        Assert.Contains("the project does not build:\n", freeze.Error, StringComparison.Ordinal);
        Assert.Contains("error CS", freeze.Error, StringComparison.Ordinal);
        Assert.Equal(before["contracts/fraud-detector/released.txt"], project.Read("released.txt"));
    }

    [Fact]
    public async Task AProjectThatBuildsIsBuiltFirst()
    {
        using var project = TestProject.Released();
        project.WithProjectFile();
        File.WriteAllText(project.PathOf("Shop.cs"), "namespace Shop;\n\npublic static class Nothing;\n");

        var check = await project.RunAsync("check", "--build");

        Assert.Equal("building Shop.csproj …\n", check.Error);
        Assert.Contains("nothing declares 'fraud-detector' any more", check.Output, StringComparison.Ordinal);
    }
}
