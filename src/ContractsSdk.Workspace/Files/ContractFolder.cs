using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Workspace.Files;

/// <summary>The folder <c>contracts/&lt;id&gt;</c> of one contract, as it was when it was read.</summary>
public sealed class ContractFolder
{
    private readonly ProjectFolder _project;
    private readonly Lazy<Baseline> _baseline;

    private ContractFolder(ProjectFolder project, string id)
    {
        (_project, Id) = (project, id);
        var path = project.Absolute(NameOf(id));
        Files = Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path).Where(IsOfContract).OrderBy(file => file, StringComparer.Ordinal).Select(Read)]
            : [];
        Head = Files.FirstOrDefault(file => file.Name == BaselineFile.Head);
        _baseline = new(() => Baseline.Read(Files.Where(file => file.Name != BaselineFile.Head)));
    }

    /// <summary>The contract's id.</summary>
    public string Id { get; }

    /// <summary>The files of the contract, ordinal by name.</summary>
    public IReadOnlyList<BaselineFile> Files { get; }

    /// <summary>The head; null when there is none.</summary>
    public BaselineFile? Head { get; }

    /// <summary>What the frozen files and lists say.</summary>
    public Baseline Baseline => _baseline.Value;

    /// <summary>Reads a folder; one that is not there has no files.</summary>
    public static ContractFolder Read(ProjectFolder project, string id) => new(project, id);

    /// <summary>A file of a contract's folder as messages name it.</summary>
    public static string NameOfFile(string id, string name) => NameOf(id) + "/" + name;

    /// <summary>A file of the folder as messages name it.</summary>
    public string NameOfFile(string name) => NameOfFile(Id, name);

    /// <summary>The head, or null and what is wrong with it.</summary>
    public HeadContract? ReadHead(out ProjectFinding? problem)
    {
        var (line, why) = Head switch
        {
            null => (1, "there is none; build the project"),
            { Problem: { } unreadable } => (1, unreadable),
            { Text: var text } when HeadContract.Read(text) is { Head: null } read => (read.Errors[0].Line, read.Errors[0].Message),
            _ => (0, null),
        };
        problem = why is null ? null : new(
            RuleIds.BaselineNotReadable, RuleLevel.Error, NameOfFile(BaselineFile.Head), line, $"{BaselineFile.Head} cannot be read: {why}");
        return why is null ? HeadContract.Read(Head!.Text).Head : null;
    }

    /// <summary>A finding about one of its files, as one about a file of the project.</summary>
    public ProjectFinding Of(BaselineFinding finding) =>
        new(finding.Rule, finding.Level, NameOfFile(finding.File), finding.Line, finding.Message);

    /// <summary>Writes a file of the folder.</summary>
    public bool TryWrite(string name, string text, out string? problem) =>
        TextFile.TryWrite(_project.Absolute(NameOfFile(name)), text, out problem);

    private static string NameOf(string id) => ProjectFolder.Contracts + "/" + id;

    private static bool IsOfContract(string path) =>
        Path.GetFileName(path) is BaselineFile.Released or BaselineFile.Accepted || path.EndsWith(BaselineFile.Extension, StringComparison.Ordinal);

    private static BaselineFile Read(string path)
    {
        var text = TextFile.Read(path, out var problem);
        return new(Path.GetFileName(path), text ?? "", problem);
    }
}
