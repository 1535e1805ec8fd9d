using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PackageTests.Guide;

/// <summary>One thing a guide has its reader do.</summary>
/// <param name="Kind">The language of its block: <c>sh</c>, <c>csharp</c>, <c>diff</c>, <c>text</c>.</param>
/// <param name="File">The file it is about: the last one named before it; empty for commands.</param>
/// <param name="Text">What is in the block.</param>
internal sealed partial record GuideStep(string Kind, string File, string Text)
{
    /// <summary>The steps of a page, in order.</summary>
    public static IReadOnlyList<GuideStep> Read(string page)
    {
        var steps = new List<GuideStep>();
        var (read, file) = (0, "");
        foreach (Match block in Block().Matches(page))
        {
            var named = CSharpFile().Matches(page[read..block.Index]);
            file = named.Count > 0 ? named[^1].Groups[1].Value : file;
            var indent = block.Groups["indent"].Length;
            steps.Add(new(
                block.Groups["kind"].Value, file,
                string.Join('\n', block.Groups["text"].Value.Split('\n').Select(line => line.Length < indent ? "" : line[indent..]))));
            read = block.Index + block.Length;
        }

        return steps;
    }

    /// <summary>A file after the edit that this step shows as a diff: each run of lines taken out is there once, in one piece.</summary>
    public string Edit(string text)
    {
        var (before, after) = (new List<string>(), new List<string>());
        foreach (var line in Text.TrimEnd('\n').Split('\n').Append("-"))
        {
            if (line.StartsWith('-') && after.Count > 0)
            {
                text = Replaced(text, string.Join('\n', before), string.Join('\n', after));
                before.Clear();
                after.Clear();
            }

            (line.StartsWith('+') ? after : before).Add(line[1..]);
        }

        return text;
    }

    private static string Replaced(string text, string before, string after)
    {
        var parts = text.ReplaceLineEndings("\n").Split(before);
        Assert.True(parts.Length == 2, $"The guide wants to take out what is there {parts.Length - 1} times:\n{before}");
        return string.Join(after, parts);
    }

    [GeneratedRegex("^(?<indent> *)```(?<kind>\\w+)\n(?<text>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`(\w+\.cs)`")]
    private static partial Regex CSharpFile();
}
