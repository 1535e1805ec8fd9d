using System;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Settings;

namespace ContractsSdk.Cli.Projects;

/// <summary>A project whose contracts a command is about.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="File">The project file, absolute; null for a folder that has contracts and no project.</param>
/// <param name="Prefix">What stands before the names of its files, so that they lead there from the current folder.</param>
internal sealed record Project(ProjectFolder Folder, string? File, string Prefix)
{
    /// <summary>What it decided about the rules.</summary>
    public ComparisonOptions Options => ProjectSettings.Read(Folder, out _);

    /// <summary>The project somebody means.</summary>
    /// <param name="current">The current folder.</param>
    /// <param name="named">A folder or a project file; null for the current folder.</param>
    public static Project Find(string current, string? named)
    {
        var path = Path.GetFullPath(named ?? ".", current);
        if (System.IO.File.Exists(path))
            return Of(current, Path.GetDirectoryName(path)!, path);
        if (!Directory.Exists(path))
            throw CommandFailedException.Usage($"there is no project '{named}'");
        var files = Directory.EnumerateFiles(path, "*.*proj").Order(StringComparer.Ordinal).ToList();
        if (files.Count > 1)
            throw CommandFailedException.Usage($"there are several projects here: {string.Join(", ", files.Select(Path.GetFileName))}; name one with --project");
        var project = Of(current, path, files.SingleOrDefault());
        return project.File is not null || project.Folder.HasContracts
            ? project
            : throw CommandFailedException.Usage("there is no project here, and no folder 'contracts'; name the project with --project");
    }

    /// <summary>A file as messages name it: from the current folder on, where the project lies below it; else from the project on.</summary>
    /// <param name="relative">The file, relative to the project.</param>
    public string NameOf(string relative) => Prefix + relative;

    private static Project Of(string current, string path, string? file)
    {
        var folder = new ProjectFolder(path);
        var prefix = Path.GetRelativePath(current, folder.Root).Replace('\\', '/');
        var isBelow = prefix != "." && prefix != ".." && !prefix.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(prefix);
        return new(folder, file, isBelow ? prefix + "/" : "");
    }
}
