using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Commands;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Tests;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>The command line explains itself, on the screen and on its page.</summary>
public sealed class CommandLineTests
{
    private static readonly Command Root = CommandTree.Of(new(TextWriter.Null, TextWriter.Null, "", IsTerminal: false));

    public static TheoryData<string> Names => [.. Root.Subcommands.Select(command => command.Name)];

    private static string Page { get; } = File.ReadAllText(RepositoryFiles.PathOf("docs", "cli.md"));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ACommandShowsHowItIsUsed(string name)
    {
        var help = await TestProject.RunInAsync(Path.GetTempPath(), name, "--help");

        Assert.Equal((ExitCode.Ok, ""), (help.ExitCode, help.Error));
        Assert.Contains($"contracts {name}", help.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:\n  contracts " + name, help.Output, StringComparison.Ordinal);
        Assert.Contains("--json", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EverythingOfACommandIsOnItsPage(string name)
    {
        var command = Root.Subcommands.Single(one => one.Name == name);
        var start = Page.IndexOf($"\n## contracts {name}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/cli.md has no section 'contracts {name}'.");
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var section = Page[start..(end < 0 ? Page.Length : end)];

        Assert.All(command.Options, option => Assert.Contains($"`{option.Name}", section, StringComparison.Ordinal));
        Assert.All(command.Arguments, argument => Assert.Contains($"`{argument.Name}`", section, StringComparison.Ordinal));
        Assert.All(((DocumentedCommand)command).Examples, example => Assert.Contains(example, section, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryExitCodeIsOnThePage() => Assert.All(
        typeof(ExitCode).GetFields().Select(field => field.GetRawConstantValue()),
        code => Assert.Contains($"| {code} |", Page, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void AnExampleIsACommandLine(string name) => Assert.All(
        ((DocumentedCommand)Root.Subcommands.Single(one => one.Name == name)).Examples,
        example => Assert.Empty(Root.Parse(example["contracts ".Length..].Split(" > ")[0]).Errors));

    [Fact]
    public void WhatPagesTellPeopleToTypeIsACommandLine()
    {
        string[] pages = [RepositoryFiles.PathOf("README.md"), .. Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories)];
        var typed = (
            from page in pages
            from line in File.ReadLines(page).Select(line => line.Trim())
            let command = line.StartsWith("dotnet ", StringComparison.Ordinal) ? line["dotnet ".Length..] : line
            where command.StartsWith("contracts ", StringComparison.Ordinal)
            where !command.Contains("[suggest", StringComparison.Ordinal) && command != "contracts 1"   // how the text of a contract begins
            select (Page: Path.GetFileName(page), Command: command["contracts ".Length..].Split(" #")[0].Split(" >")[0])).ToList();
        Assert.NotEmpty(typed);
        Assert.DoesNotContain(typed, line => Root.Parse(line.Command).Errors.Count > 0);
    }

    [Theory]
    [InlineData("Argument 'yaml' not recognized. Must be one of: 'table', 'json', 'sarif', 'markdown'\nsee contracts check --help\n", "check", "--format", "yaml")]
    [InlineData("Unrecognized command or argument 'chek'.\nsee contracts --help\n", "chek")]
    [InlineData("'diff' needs <old> <new>\nsee contracts diff --help\n", "diff")]
    [InlineData("say which command; see contracts --help\n")]
    public async Task WrongUsageIsSaidInALine(string error, params string[] arguments)
    {
        var outcome = await TestProject.RunInAsync(Path.GetTempPath(), arguments);

        Assert.Equal((ExitCode.Usage, "", error), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Theory]
    [InlineData("[suggest]", "ch", "check", "changelog")]
    [InlineData("[suggest:9]", "check --f --json", "--format", "--fail-on")]
    [InlineData("[suggest:99]", "check --format s", "sarif")]
    public async Task AShellIsToldWhatCouldComeNext(string directive, string line, params string[] expected)
    {
        var suggested = await TestProject.RunInAsync(Path.GetTempPath(), directive, line);

        Assert.Equal((ExitCode.Ok, ""), (suggested.ExitCode, suggested.Error));
        Assert.Superset(expected.ToHashSet(), suggested.Lines.ToHashSet());
        Assert.DoesNotContain("--project", suggested.Lines);
    }

    [Fact]
    public async Task AFormatThatIsNoneIsWrongUsage() =>
        Assert.Equal(ExitCode.Usage, (await TestProject.RunInAsync(Path.GetTempPath(), "check", "--format", "yaml")).ExitCode);

    [Fact]
    public async Task AProjectThatIsNotThereIsWrongUsage()
    {
        using var project = new TestProject();

        var outcome = await project.RunAsync("check", "--project", "nowhere");

        Assert.Equal((ExitCode.Usage, "there is no project 'nowhere'\n"), (outcome.ExitCode, outcome.Error));
    }

    [Theory]
    [InlineData("freeze")]
    [InlineData("changelog")]
    [InlineData("accept", "MC217", "--because", "right")]
    public async Task AProjectWithoutContractsIsToldHowToBegin(params string[] arguments)
    {
        using var project = new TestProject();
        Directory.Delete(project.PathOf("contracts", TestProject.Id));

        var outcome = await project.RunAsync(arguments);

        Assert.Equal(
            (ExitCode.Usage, "", "the project keeps no contract yet; begin with 'dotnet build -t:UpdateContracts'\n"),
            (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Fact]
    public async Task OfSeveralProjectsOneIsToBeNamed()
    {
        using var project = TestProject.Released().WithProjectFile();
        File.WriteAllText(project.PathOf("Other.csproj"), "<Project />");

        var outcome = await project.RunAsync("check");

        Assert.Equal((ExitCode.Usage, "there are several projects here: Other.csproj, Shop.csproj; name one with --project\n"), (outcome.ExitCode, outcome.Error));
    }
}
