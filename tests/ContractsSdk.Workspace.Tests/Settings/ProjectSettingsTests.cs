using System;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Settings;
using ContractsSdk.Workspace.Tests.Support;

namespace ContractsSdk.Workspace.Tests.Settings;

/// <summary>What a project decided is found where the compiler finds it.</summary>
public sealed class ProjectSettingsTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public void FilesOfTheFolderAndThoseAboveCount()
    {
        _project.Write(".editorconfig", "[*.cs]\ncontracts.MC128.required_bump = minor\ndotnet_diagnostic.MC217.severity = error\n");
        _project.Write("src/.editorconfig", "[*.cs]\ncontracts.MC128.required_bump = patch\n");

        var options = ProjectSettings.Read(new(_project.PathOf("src")), out var findings);

        Assert.Empty(findings);
        Assert.Equal(VersionBump.Patch, options.Bumps["MC128"]);
        Assert.Equal(RuleLevel.Error, options.Levels["MC217"]);
    }

    [Fact]
    public void AFileThatCannotBeReadIsTold()
    {
        _project.Write(".editorconfig", [0x5B, 0xC3, 0x28, 0x5D]);

        ProjectSettings.Read(_project.Project, out var findings);

        var finding = Assert.Single(findings);
        Assert.Equal(("MC611", ".editorconfig"), (finding.Rule, finding.File));
    }

    public void Dispose() => _project.Dispose();
}
