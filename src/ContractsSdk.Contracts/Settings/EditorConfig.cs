using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Settings;

/// <summary>What several <c>.editorconfig</c> files say about one file, as the compiler reads them.</summary>
public static class EditorConfig
{
    /// <summary>The settings of a file: names in lower case, what is stated later or nearer to the file in the place of the rest.</summary>
    /// <param name="path">The file, with forward slashes. It need not be there.</param>
    /// <param name="files">The files, in any order; those beside the way to the file say nothing about it.</param>
    public static IReadOnlyDictionary<string, string> Of(string path, IEnumerable<EditorConfigFile> files)
    {
        var settings = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in Sections(path, [.. files.Select(ConfigText.Read)]))
        {
            foreach (var setting in section.Settings)
                settings[setting.Key] = setting.Value;
        }

        return settings;
    }

    // What is said of all files comes first, then from the outermost folder to the nearest.
    private static IEnumerable<ConfigSection> Sections(string path, IReadOnlyList<ConfigText> texts)
    {
        var above = texts
            .Where(text => !text.IsGlobal && path.StartsWith(text.Folder + "/", StringComparison.Ordinal))
            .OrderBy(text => text.Folder.Length)
            .ToList();
        var root = above.FindLastIndex(text => text.IsRoot);
        return texts.Where(text => text.IsGlobal).OrderBy(text => text.Level).Select(text => text.Preamble)
            .Concat(above.Skip(Math.Max(root, 0)).SelectMany(text => text.Sections.Where(section => section.IsAbout(path.Substring(text.Folder.Length)))));
    }
}
