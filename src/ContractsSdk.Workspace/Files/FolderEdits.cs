using System;
using System.Collections.Generic;
using ContractsSdk.Contracts.Baselines;

namespace ContractsSdk.Workspace.Files;

/// <summary>Writes what became of the files of a contract's folder: all of it, or nothing.</summary>
public static class FolderEdits
{
    /// <summary>Writes the files in their order.</summary>
    /// <param name="project">The project.</param>
    /// <param name="id">The contract.</param>
    /// <param name="edits">What becomes of the files.</param>
    /// <param name="problem">What could not be written, and why: a sentence; null when all was.</param>
    /// <returns>The files that were written or deleted, as messages name them; none when something could not be.</returns>
    public static IReadOnlyList<string> Write(ProjectFolder project, string id, IEnumerable<BaselineEdit> edits, out string? problem)
    {
        problem = null;
        var written = new List<string>();
        var before = new Stack<(string Path, string? Text)>();
        foreach (var edit in edits)
        {
            var name = ContractFolder.NameOfFile(id, edit.Name);
            var path = project.Absolute(name);
            before.Push((path, TextFile.Read(path, out _)));
            if (!TryWrite(path, edit.Text, out var why))
            {
                problem = $"{name} could not be written: {why}";
                foreach (var (changed, text) in before)
                    TryWrite(changed, text, out _);
                return Array.Empty<string>();
            }

            written.Add(name);
        }

        return written;
    }

    private static bool TryWrite(string path, string? text, out string? problem) =>
        text is null ? TextFile.TryDelete(path, out problem) : TextFile.TryWrite(path, text, out problem);
}
