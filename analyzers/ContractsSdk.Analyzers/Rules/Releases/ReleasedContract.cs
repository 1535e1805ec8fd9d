using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Baselines;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>The folder <c>contracts/&lt;id&gt;</c> of a contract, as it comes with the compilation, read once.</summary>
internal sealed class ReleasedContract
{
    private const string Folder = "contracts";

    private readonly Dictionary<string, AdditionalText> _files;

    private ReleasedContract(IEnumerable<AdditionalText> files)
    {
        _files = files.GroupBy(file => Path.GetFileName(file.Path)).ToDictionary(file => file.Key, file => file.First());
        Baseline = Baseline.Read(_files.Select(file => new BaselineFile(file.Key, file.Value.GetText()?.ToString() ?? "")));
    }

    public Baseline Baseline { get; }

    /// <summary>The files by the id of their contract. The head is none of them: it is the build's.</summary>
    public static ILookup<string, AdditionalText> FilesById(IEnumerable<AdditionalText> files) => files
        .Where(file => IdOf(file.Path) is not null)
        .ToLookup(file => IdOf(file.Path)!);

    /// <summary>The id of the contract a file belongs to; null when it is no file of a baseline.</summary>
    public static string? IdOf(string path) =>
        IsBaseline(Path.GetFileName(path)) && Parent(path, 2) == Folder ? Parent(path, 1) : null;

    public static ReleasedContract Of(IEnumerable<AdditionalText> files) => new(files);

    /// <summary>The line of a file that a finding is about.</summary>
    public Location LocationOf(BaselineFinding finding)
    {
        if (!_files.TryGetValue(finding.File, out var file) || file.GetText() is not { Lines.Count: > 0 } text)
            return Location.None;
        var line = text.Lines[System.Math.Min(finding.Line, text.Lines.Count) - 1];
        return Location.Create(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
    }

    private static bool IsBaseline(string name) => name is BaselineFile.Released or BaselineFile.Accepted
        || (name.EndsWith(BaselineFile.Extension, System.StringComparison.Ordinal) && name != BaselineFile.Head);

    private static string Parent(string path, int levels)
    {
        var folder = path;
        for (var level = 0; level < levels; level++)
            folder = Path.GetDirectoryName(folder) ?? "";
        return Path.GetFileName(folder);
    }
}
