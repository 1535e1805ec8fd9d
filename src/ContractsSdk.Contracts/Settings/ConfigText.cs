using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ContractsSdk.Contracts.Settings;

/// <summary>A file of settings, taken apart.</summary>
internal sealed record ConfigText
{
    private const string GlobalName = ".globalconfig";

    private static readonly Regex Header = new(@"^\s*\[(?<name>([^#;]|\\#|\\;)+)\]\s*([#;].*)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Setting = new(@"^\s*(?<name>[\w.\-]+)\s*[=:]\s*(?<value>.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant);

    /// <summary>Its folder, with forward slashes and none at the end.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether it is about all files, wherever they are.</summary>
    public required bool IsGlobal { get; init; }

    /// <summary>What stands before its first section.</summary>
    public required ConfigSection Preamble { get; init; }

    /// <summary>Its sections, in order.</summary>
    public required IReadOnlyList<ConfigSection> Sections { get; init; }

    /// <summary>Whether folders further out have nothing to say.</summary>
    public bool IsRoot => Preamble.Says("root", "true");

    /// <summary>Which of several global files counts: the one with the greatest level.</summary>
    public int Level => Preamble.Settings.TryGetValue("global_level", out var level)
        && int.TryParse(level, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static ConfigText Read(EditorConfigFile file)
    {
        var preamble = new ConfigSection(null);
        var sections = new List<ConfigSection>();
        foreach (var line in file.Text.TrimStart('\ufeff').Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !IsComment(line)))
        {
            if (Header.Match(line) is { Success: true } header)
                sections.Add(new(header.Groups["name"].Value));
            else if (Setting.Match(line) is { Success: true } setting)
                sections.DefaultIfEmpty(preamble).Last().Set(setting.Groups["name"].Value, setting.Groups["value"].Value);
        }

        return new()
        {
            Folder = file.Folder.TrimEnd('/'),
            IsGlobal = file.Name == GlobalName || preamble.Says("is_global", "true"),
            Preamble = preamble,
            Sections = sections,
        };
    }

    private static bool IsComment(string line) => line.TrimStart() is { Length: > 0 } text && text[0] is '#' or ';';
}
