using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using ContractsSdk.Contracts.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>The folder <c>contracts/&lt;id&gt;</c> of a contract, as it comes with the compilation, read once.</summary>
internal sealed class ReleasedContract
{
    private const string Folder = "contracts";

    // By the text of a folder's first file, with which it goes.
    private static readonly ConditionalWeakTable<SourceText, ReleasedContract> Known = new();

    private readonly Dictionary<string, (string Path, SourceText Text)> _files;

    private ReleasedContract(Dictionary<string, (string Path, SourceText Text)> files)
    {
        _files = files;
        Baseline = Baseline.Read(files.Select(file => new BaselineFile(file.Key, file.Value.Text.ToString())));
    }

    public Baseline Baseline { get; }

    /// <summary>The files by the id of their contract. The head is none of them: it is the build's.</summary>
    public static ILookup<string, AdditionalText> FilesById(IEnumerable<AdditionalText> files) => files
        .Where(file => IdOf(file.Path) is not null)
        .ToLookup(file => IdOf(file.Path)!);

    /// <summary>The id of the contract a file belongs to; null when it is no file of a baseline.</summary>
    public static string? IdOf(string path) =>
        IsBaseline(Path.GetFileName(path)) && Parent(path, 2) == Folder ? Parent(path, 1) : null;

    /// <summary>
    /// What the files of a folder say. As long as nobody edits one of them their texts are the same objects, in every compilation of an
    /// editor, and nothing is read again.
    /// </summary>
    public static ReleasedContract Of(IEnumerable<AdditionalText> files)
    {
        var texts = files
            .GroupBy(file => Path.GetFileName(file.Path))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => (file.First().Path, Text: file.First().GetText() ?? SourceText.From("")));
        var first = texts.Values.First().Text;
        if (Known.TryGetValue(first, out var known) && known.IsOf(texts))
            return known;
        var read = new ReleasedContract(texts);
        Known.Remove(first);
        return Known.GetValue(first, _ => read);
    }

    /// <summary>The line of a file that a finding is about.</summary>
    public Location LocationOf(BaselineFinding finding)
    {
        if (!_files.TryGetValue(finding.File, out var file))
            return Location.None;
        var text = file.Text;
        var line = text.Lines[Math.Min(finding.Line, text.Lines.Count) - 1];
        return Location.Create(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
    }

    private bool IsOf(Dictionary<string, (string Path, SourceText Text)> files) =>
        files.Count == _files.Count
        && files.All(file => _files.TryGetValue(file.Key, out var known) && known.Path == file.Value.Path && ReferenceEquals(known.Text, file.Value.Text));

    private static bool IsBaseline(string name) => name is BaselineFile.Released or BaselineFile.Accepted || BaselineFile.IsFrozen(name);

    private static string Parent(string path, int levels)
    {
        var folder = path;
        for (var level = 0; level < levels; level++)
            folder = Path.GetDirectoryName(folder) ?? "";
        return Path.GetFileName(folder);
    }
}
