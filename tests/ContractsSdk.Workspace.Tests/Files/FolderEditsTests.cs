using System;
using System.IO;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Tests.Support;

namespace ContractsSdk.Workspace.Tests.Files;

/// <summary>A release is several files, and is there or is not.</summary>
public sealed class FolderEditsTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public void FilesAreWrittenAndDeletedAndNamed()
    {
        _project.Write("contracts/a/accepted.txt", "old\n");

        var written = Write(out var problem, new("1.0.0.contract", "new\n"), new("accepted.txt", null));

        Assert.Null(problem);
        Assert.Equal(["contracts/a/1.0.0.contract", "contracts/a/accepted.txt"], written);
        Assert.Equal("new\n", _project.Read("contracts/a/1.0.0.contract"));
        Assert.False(File.Exists(_project.PathOf("contracts/a/accepted.txt")));
    }

    [Fact]
    public void WhatCannotBeWrittenTakesTheRestBack()
    {
        _project.Write("contracts/a/released.txt", "old\n");

        // A folder where the file would go: refused for whoever runs the test, root too.
        Directory.CreateDirectory(_project.PathOf("contracts/a/accepted.txt"));

        var written = Write(out var problem, new("1.0.0.contract", "new\n"), new("released.txt", "new\n"), new("accepted.txt", "new\n"));

        Assert.Empty(written);
        Assert.StartsWith("contracts/a/accepted.txt could not be written: ", problem, StringComparison.Ordinal);
        Assert.False(File.Exists(_project.PathOf("contracts/a/1.0.0.contract")));
        Assert.Equal("old\n", _project.Read("contracts/a/released.txt"));
        Assert.Single(Directory.GetFiles(_project.PathOf("contracts/a")));
    }

    public void Dispose() => _project.Dispose();

    private System.Collections.Generic.IReadOnlyList<string> Write(out string? problem, params BaselineEdit[] edits) =>
        FolderEdits.Write(_project.Project, "a", edits, out problem);
}
