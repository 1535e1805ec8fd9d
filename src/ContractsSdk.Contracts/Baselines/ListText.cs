using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>
/// The text of a list somebody may have edited: lines come and go, and the others stay what they are, byte for byte, with the line ends
/// the file has.
/// </summary>
internal static class ListText
{
    /// <summary>With a line at its end.</summary>
    /// <param name="text">The text, or null when there is none yet.</param>
    /// <param name="line">The line, with LF.</param>
    public static string With(string? text, string line)
    {
        if (string.IsNullOrEmpty(text))
            return line;
        var end = EndOf(text!);
        var before = text!.EndsWith("\n", StringComparison.Ordinal) ? text : text + end;
        return before + line.TrimEnd('\n') + end;
    }

    /// <summary>Without some of its lines; null when nothing is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">The lines, from 1.</param>
    public static string? Without(string text, ICollection<int> numbers)
    {
        var left = string.Concat(Lines(text).Where((_, index) => !numbers.Contains(index + 1)));
        return left.Trim('\ufeff', ' ', '\r', '\n').Length == 0 ? null : left;
    }

    /// <summary>With another line in the place of one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The line, from 1.</param>
    /// <param name="line">What takes its place, with LF.</param>
    public static string Replacing(string text, int number, string line) =>
        string.Concat(Lines(text).Select((old, index) => index + 1 == number ? line.TrimEnd('\n') + EndOf(text) : old));

    private static string EndOf(string text)
    {
        var first = text.IndexOf('\n');
        return first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
    }

    // With their ends.
    private static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            if (end == 0)
                end = text.Length;
            yield return text.Substring(start, end - start);
            start = end;
        }
    }
}
