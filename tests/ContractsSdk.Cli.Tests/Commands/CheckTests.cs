using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>The gate: it finds what is wrong, says where, and touches nothing.</summary>
public sealed class CheckTests
{
    [Fact]
    public async Task AProjectThatIsAsItWasReleasedPasses()
    {
        using var project = TestProject.Released();

        var check = await project.RunAsync("check");

        Assert.Equal((ExitCode.Ok, "checked fraud-detector\nnothing found\n", ""), (check.ExitCode, check.Output, check.Error));
    }

    [Fact]
    public async Task ABreakFailsWithItsRuleTheLineAndTheWayOut()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0") with { Outputs = default });

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.Contains("contracts/fraud-detector/head.contract(5): error MC201: ", check.Output, StringComparison.Ordinal);
        Assert.Contains("  declare 2.0.0 in 'fraud-detector', or take the change back\n", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWarningFailsOnlyWhereItIsAskedFor()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Ok, check.ExitCode);
        Assert.Contains("  contracts accept MC217 \"out p threshold\" --because \"…\"\n", check.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, (await project.RunAsync("check", "--fail-on", "warning")).ExitCode);
    }

    [Fact]
    public async Task WhatIsAnsweredForIsNoNews()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("2.0.0") with { Outputs = default });

        var check = await project.RunAsync("check");

        Assert.DoesNotContain("MC201", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEditedReleaseFails()
    {
        using var project = TestProject.Released();
        project.Write("1.0.0.contract", project.Read("1.0.0.contract").Replace("EUR", "USD", StringComparison.Ordinal));

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.Contains("error MC602: 1.0.0.contract is released and never changes", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADeletedReleaseFails()
    {
        using var project = TestProject.Released();
        File.Delete(project.PathOf("contracts", TestProject.Id, "1.1.0.contract"));

        Assert.Contains("released.txt(2): error MC602", (await project.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnusedLineIsToldAtItsLine()
    {
        using var project = TestProject.Released();
        project.Write("accepted.txt", "\naccept 1.0.0 1.1.0 MC217 out p threshold = 1 -> 2 because old\n");

        Assert.Contains("accepted.txt(2): warning MC606", (await project.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.0", ExitCode.Findings)]
    [InlineData("1.0.0", ExitCode.Ok)]
    [InlineData("0.9.0", ExitCode.Ok)]
    public async Task AVersionThatFollowsOthersNeedsThem(string version, int exitCode)
    {
        using var project = new TestProject();
        project.Head(TestProject.Contract(version));

        var check = await project.RunAsync("check");

        Assert.Equal(exitCode, check.ExitCode);
        Assert.Equal(exitCode == ExitCode.Findings, check.Output.Contains("error MC503", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("none", ExitCode.Ok, "")]
    [InlineData("warning", ExitCode.Ok, "warning MC503")]
    [InlineData("default", ExitCode.Findings, "error MC503")]
    public async Task HowLoudThatIsTheProjectSays(string severity, int exitCode, string said)
    {
        using var project = new TestProject();
        project.Head(TestProject.Contract("1.2.0"));
        File.WriteAllText(project.PathOf(".editorconfig"), $"root = true\n[*.cs]\ndotnet_diagnostic.MC503.severity = {severity}\n");

        var check = await project.RunAsync("check");

        Assert.Equal(exitCode, check.ExitCode);
        Assert.Contains(said, check.Output, StringComparison.Ordinal);
        Assert.Equal(said.Length > 0, check.Output.Contains("MC503", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AHeadThatIsNotWhatTheAssemblyDeclaresFails()
    {
        using var project = TestProject.Released();
        project.WithProjectFile().Built(TestProject.Contract("1.2.0"));

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.Contains("head.contract(5): error MC601", check.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, (await TestProject.Released().WithProjectFile().Built(TestProject.Contract("1.1.0")).RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task AnAssemblyMayBeNamed()
    {
        using var project = TestProject.Released();
        DeclaringAssemblyFile.Write(project.PathOf("elsewhere", "Shop.dll"), TestProject.Contract("1.2.0"));

        Assert.Contains("MC601", (await project.RunAsync("check", "--assembly", "elsewhere/Shop.dll")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAssemblyThatIsNoneCannotBeRead()
    {
        using var project = TestProject.Released();
        File.WriteAllText(project.PathOf("Shop.dll"), "no");

        var check = await project.RunAsync("check", "--assembly", "Shop.dll");

        Assert.Equal((ExitCode.Unreadable, ""), (check.ExitCode, check.Output));
        Assert.Equal("Shop.dll cannot be read: it is no .NET assembly, or a damaged one; build again\n", check.Error);
        Assert.Equal(ExitCode.Unreadable, (await project.RunAsync("check", "--assembly", "None.dll")).ExitCode);
    }

    [Fact]
    public async Task AProjectThatIsNotBuiltIsCheckedAsFarAsItGoes()
    {
        using var project = TestProject.Released();
        project.WithProjectFile();

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Ok, check.ExitCode);
        Assert.Contains("the project is not built", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AModelWithoutItsSignatureFails()
    {
        using var project = TestProject.Released();
        Directory.CreateDirectory(project.PathOf("models"));
        File.Copy(ContractsSdk.Tests.RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx"), project.PathOf("models", "fraud.onnx"));

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.Contains("models/fraud.onnx.signature(1): error MC609", check.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("models", "fraud.onnx.signature")));
    }

    [Fact]
    public async Task AContractThatItsModelCannotServeFailsAtItsLine()
    {
        using var project = TestProject.Released();
        Directory.CreateDirectory(project.PathOf("models"));
        File.Copy(ContractsSdk.Tests.RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx"), project.PathOf("models", "fraud.onnx"));
        await project.RunAsync("signature", "models/fraud.onnx", "--write");
        project.Head(TestProject.Contract("1.2.0") with { Model = "models/fraud.onnx" });

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.Matches(@"head\.contract\(7\): error MC41\d: input 'amount': expected", check.Output);
        Assert.Matches(@"head\.contract\(11\): error MC41\d: output 'p': expected", check.Output);
    }

    [Fact]
    public async Task AModelThatIsNotPartOfTheBuildIsToldOf()
    {
        using var project = TestProject.Released();
        project.WithProjectFile().Head(TestProject.Contract("1.2.0") with { Model = "models/none.onnx" });

        Assert.Matches(@"head\.contract\(9\): warning MC4\d\d: ", (await project.RunAsync("check")).Output);
    }

    [Fact]
    public async Task TargetFrameworksThatDeclareItDifferentlyFail()
    {
        using var project = TestProject.Released();
        project.WithProjectFile("<PropertyGroup><TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks></PropertyGroup>")
            .Built(TestProject.Contract("1.1.0"));
        DeclaringAssemblyFile.Write(project.PathOf("bin", "Debug", "netstandard2.0", "Shop.dll"), TestProject.Contract("1.1.0", 0.9));

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.Contains("head.contract(1): error MC502: the target frameworks", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProjectMSBuildCannotReadIsCheckedAsFarAsItGoes()
    {
        using var project = TestProject.Released();
        project.WithProjectFile("<Nonsense>");

        var check = await project.RunAsync("check");

        Assert.Equal(ExitCode.Ok, check.ExitCode);
        Assert.StartsWith("MSBuild cannot say what the project builds", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderThatIsCalledLikeNoContractIsTold()
    {
        using var project = TestProject.Released();
        Directory.CreateDirectory(project.PathOf("contracts", "Fraud Detector"));
        File.Copy(project.PathOf("contracts", TestProject.Id, "1.0.0.contract"), project.PathOf("contracts", "Fraud Detector", "1.0.0.contract"));

        Assert.Contains("contracts/Fraud Detector(1): warning MC006: ", (await project.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFactOfANewerVersionIsTold()
    {
        using var project = TestProject.Released();
        project.Write("head.contract", project.Read("head.contract").Replace("in amount unit", "in amount drift = psi\nin amount unit", StringComparison.Ordinal));

        var check = await project.RunAsync("check");

        Assert.Contains("head.contract(8): info MC604: ", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesAreNamedFromTheCurrentFolderOn()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0") with { Outputs = default });
        var outer = Directory.GetParent(project.Folder.Root)!.FullName;

        var check = await TestProject.RunInAsync(outer, "check", "--project", Path.GetFileName(project.Folder.Root));

        Assert.Contains("Größe & 価格 $HOME/contracts/fraud-detector/head.contract(5): error MC201", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(outer, check.Output + check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheProjectDecidedAboutTheRulesCounts()
    {
        using var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));
        File.WriteAllText(project.PathOf(".editorconfig"), "root = true\n[*.cs]\ndotnet_diagnostic.MC217.severity = error\n");
        Assert.Contains("head.contract(9): error MC217", (await project.RunAsync("check")).Output, StringComparison.Ordinal);

        File.WriteAllText(project.PathOf(".editorconfig"), "root = true\n[*.cs]\ndotnet_diagnostic.MC217.severity = none\n");
        Assert.Equal(ExitCode.Ok, (await project.RunAsync("check", "--fail-on", "warning")).ExitCode);
        Assert.Equal(ExitCode.Ok, (await project.RunAsync("freeze")).ExitCode);
    }

    [Fact]
    public async Task ASettingThatCannotBeFollowedIsTold()
    {
        using var project = TestProject.Released();
        File.WriteAllText(project.PathOf(".editorconfig"), "[*.cs]\ncontracts.MC217.required_bump = huge\n");

        Assert.Contains(".editorconfig(1): error MC611: ", (await project.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsWritten()
    {
        using var project = TestProject.Released();
        project.WithProjectFile().Built(TestProject.Contract("1.2.0"));
        var before = project.Files();

        await project.RunAsync("check");

        Assert.Equal(before, project.Files());
    }

    public static TheoryData<string, string> Damaged()
    {
        var damages = new TheoryData<string, string>();
        foreach (var file in new[] { "1.0.0.contract", "head.contract", "released.txt", "accepted.txt" })
        {
            foreach (var damage in new[] { "conflict", "binary", "newer", "cut", "invalid UTF-8", "huge" })
                damages.Add(file, damage);
        }

        foreach (var file in new[] { "1.0.0.contract", "head.contract" })
        {
            damages.Add(file, "empty");
            damages.Add(file, "duplicated");
        }

        return damages;
    }

    [Theory]
    [MemberData(nameof(Damaged))]
    public async Task AFileThatCannotBeUnderstoodIsToldWithItsLineAndLeftAlone(string file, string damage)
    {
        using var project = TestProject.Released();
        project.Write("accepted.txt", "accept 1.1.0 1.2.0 MC217 out p threshold = 0.7 -> 0.73 because \"it is right\"\n").Head(TestProject.Contract("1.2.0", 0.73));
        var path = project.PathOf("contracts", TestProject.Id, file);
        File.WriteAllBytes(path, Damage(file, damage, File.ReadAllText(path)));
        var before = project.Files();

        foreach (var arguments in new[] { new[] { "check" }, ["freeze"], ["accept", "MC217", "--because", "right"] })
        {
            var outcome = await project.RunAsync(arguments);

            Assert.Equal(ExitCode.Unreadable, outcome.ExitCode);
            Assert.Matches($@"(?m)^contracts/fraud-detector/{file}\(\d+\): error MC604: ", outcome.Output);
            Assert.DoesNotContain("   at ", outcome.Output + outcome.Error, StringComparison.Ordinal);
            Assert.Equal(before, project.Files());
        }
    }

    private static byte[] Damage(string file, string damage, string text) => damage switch
    {
        "conflict" => Encoding.UTF8.GetBytes($"<<<<<<< ours\n{text}=======\n{text}>>>>>>> theirs\n"),
        "binary" => [0, 1, 2, 0, 255, 13, 10, 0],
        "newer" => Encoding.UTF8.GetBytes(file.EndsWith(".txt", StringComparison.Ordinal) ? "format 2\n" + text : text.Replace("contracts 1", "contracts 2", StringComparison.Ordinal)),
        "cut" => Encoding.UTF8.GetBytes(text[..(file.EndsWith(".txt", StringComparison.Ordinal) ? text.Length - 7 : text.IndexOf("version", StringComparison.Ordinal))]),
        "invalid UTF-8" => [.. Encoding.UTF8.GetBytes(text), 0xC3, 0x28, 10],
        "huge" => Encoding.UTF8.GetBytes(text + string.Concat(Enumerable.Repeat("=======\n", 3_000_000))),
        "duplicated" => Encoding.UTF8.GetBytes(text + text.Split('\n')[1] + "\n" + text.Split('\n')[2] + "\n"),
        _ => [],
    };
}
