using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ContractsSdk.Contracts.Text;

/// <summary>The lines of a file of contracts: LF or CR LF, with or without a byte order mark.</summary>
internal static class TextLines
{
    private static readonly string[] ConflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    public static IEnumerable<string> Of(string text)
    {
        var start = text.StartsWith("\ufeff", StringComparison.Ordinal) ? 1 : 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var length = end - start;
            if (length > 0 && text[end - 1] == '\r')
                length--;
            yield return text.Substring(start, length);
            start = end + 1;
        }
    }

    /// <summary>The text as it is counted and signed: LF, and no byte order mark.</summary>
    public static string Normalized(string text) =>
        text.IndexOf('\r') < 0 && (text.Length == 0 || text[0] != '\ufeff') ? text : string.Join("\n", Of(text));

    /// <summary>Whether a line is what a merge leaves behind.</summary>
    public static bool IsConflict(string line, [NotNullWhen(true)] out string? problem)
    {
        var isConflict = Array.Exists(ConflictMarkers, marker => IsMarker(line, marker));
        problem = isConflict ? $"'{line.Substring(0, 7)}' is left over from a merge" : null;
        return isConflict;
    }

    private static bool IsMarker(string line, string marker) =>
        line.StartsWith(marker, StringComparison.Ordinal) && (line.Length == marker.Length || line[marker.Length] == ' ');
}
