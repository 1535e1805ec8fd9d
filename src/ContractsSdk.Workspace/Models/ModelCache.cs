using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Models;

/// <summary>
/// Remembers from build to build which files were read and how they looked, so that a model of two gigabytes is hashed when it changed
/// and not with every build. Lies in the folder for intermediate files; without it everything is read again.
/// </summary>
internal sealed class ModelCache
{
    private const char Separator = '\t';

    private readonly string? _path;
    private readonly string _read;
    private readonly Dictionary<string, List<string>> _lines;

    /// <param name="path">The file; null for a cache that forgets.</param>
    public ModelCache(string? path)
    {
        _path = path;
        _read = path is null ? "" : TextFile.Read(path, out _) ?? "";
        _lines = _read.Split('\n')
            .Where(line => line.Length > 0)
            .GroupBy(line => line.Split(Separator)[0])
            .ToDictionary(lines => lines.Key, lines => lines.ToList(), StringComparer.Ordinal);
    }

    /// <summary>Whether none of a model's files, its signature among them, changed since they were remembered.</summary>
    public bool IsCurrent(ModelItem model) =>
        _lines.TryGetValue(model.Name, out var lines)
        && lines.Contains(Line(model, Path.GetFileName(model.File)))
        && lines.TrueForAll(line => line.Split(Separator) is { Length: 3 } parts && Line(model, parts[1]) == line);

    /// <summary>Remembers the files of a model as they are now.</summary>
    public void Remember(ModelItem model, IEnumerable<string> files) =>
        _lines[model.Name] = [.. files.Append(model.Signature).Select(file => Line(model, file.Substring(model.Folder.Length + 1)))];

    /// <summary>Forgets a model.</summary>
    public void Forget(ModelItem model) => _lines.Remove(model.Name);

    /// <summary>Writes what is remembered. That it cannot be is no trouble: the next build reads more.</summary>
    public void Save()
    {
        var text = new StringBuilder();
        foreach (var line in _lines.OrderBy(lines => lines.Key, StringComparer.Ordinal).SelectMany(lines => lines.Value))
            text.Append(line).Append('\n');
        if (_path is not null && text.ToString() != _read)
            TextFile.TryWrite(_path, text.ToString(), out _);
    }

    // By the name beside the model: the folder for intermediate files may have come from elsewhere.
    private static string Line(ModelItem model, string name) =>
        string.Join("\t", model.Name, name, FileStamp.Of(Path.Combine(model.Folder, name)));
}
