using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts;

namespace ContractsSdk.Workspace.Files;

/// <summary>The folder of a project, and where in it the files of contracts are.</summary>
public sealed class ProjectFolder
{
    /// <summary>What the folder of all contracts is called.</summary>
    public const string Contracts = "contracts";

    /// <param name="path">The folder of the project file.</param>
    public ProjectFolder(string path) =>
        Root = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);

    /// <summary>Its absolute path. Never part of a message.</summary>
    public string Root { get; }

    /// <summary>Whether the project keeps files of contracts already.</summary>
    public bool HasContracts => Directory.Exists(Absolute(Contracts));

    /// <summary>The ids that have a folder, ordinal. What is not called like a contract is none.</summary>
    public IReadOnlyList<string> ContractIds() => HasContracts
        ? [.. Directory.EnumerateDirectories(Absolute(Contracts))
            .Select(Path.GetFileName)
            .Where(name => ContractId.ProblemOf(name) is null)
            .OrderBy(name => name, StringComparer.Ordinal)]
        : [];

    /// <summary>The folders beside them that hold files of a contract and are not called like one, ordinal: nobody reads those files.</summary>
    public IReadOnlyList<string> StrayFolders() => HasContracts
        ? [.. Directory.EnumerateDirectories(Absolute(Contracts))
            .Where(folder => ContractId.ProblemOf(Path.GetFileName(folder)) is not null && Directory.EnumerateFiles(folder, "*.contract").Any())
            .Select(Path.GetFileName)
            .OrderBy(name => name, StringComparer.Ordinal)]
        : [];

    /// <summary>The absolute path of a file named as messages name it.</summary>
    public string Absolute(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A file as messages name it: relative to the project, with forward slashes; of a file elsewhere the name alone.</summary>
    public string Relative(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, path));
        return full.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full.Substring(Root.Length + 1).Replace(Path.DirectorySeparatorChar, '/')
            : Path.GetFileName(full);
    }
}
