using System;
using System.Text;

namespace ContractsSdk.Contracts;

/// <summary>
/// Which names a contract may have: <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>, at most <see cref="MaximumLength"/> characters. An id is a
/// folder, a configuration key and a metric attribute, so it is one on every system.
/// </summary>
public static class ContractId
{
    /// <summary>The longest id.</summary>
    public const int MaximumLength = 64;

    private static readonly string[] Devices = ["aux", "con", "nul", "prn"];

    /// <summary>Why a text is no id, as a sentence; null when it is one.</summary>
    public static string? ProblemOf(string? id)
    {
        if (string.IsNullOrEmpty(id))
            return "An id is not empty.";
        if (id!.Length > MaximumLength)
            return "An id has at most 64 characters.";
        if (id[0] is not (>= 'a' and <= 'z'))
            return "An id begins with a lower-case letter from a to z.";
        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                return "An id has only lower-case letters from a to z, digits, and hyphens between them.";
            if (id[i] == '-' && (i + 1 == id.Length || id[i + 1] == '-'))
                return "A hyphen in an id stands between letters or digits, and alone.";
        }

        return IsDevice(id) ? $"'{id}' is the name of a device on Windows; an id is also a folder." : null;
    }

    /// <summary>A valid id that reads like the given text: <c>fraud-detector</c> for <c>FraudDetector</c>, <c>model</c> where nothing is left.</summary>
    public static string Nearest(string? text)
    {
        var id = new StringBuilder();
        for (var i = 0; i < text?.Length; i++)
        {
            var isUpper = text[i] is >= 'A' and <= 'Z';
            var letter = isUpper ? (char)(text[i] | 0x20) : text[i];
            var isWord = letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            var beginsWord = isUpper && i > 0 && text[i - 1] is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if ((beginsWord || !isWord) && id.Length > 0 && id[id.Length - 1] != '-')
                id.Append('-');
            if (isWord && (id.Length > 0 || letter >= 'a'))
                id.Append(letter);
        }

        var nearest = id.ToString(0, Math.Min(id.Length, MaximumLength)).TrimEnd('-');
        return nearest.Length == 0 ? "model" : IsDevice(nearest) ? nearest + "-model" : nearest;
    }

    private static bool IsDevice(string id) =>
        Array.IndexOf(Devices, id) >= 0
        || (id.Length == 4 && id[3] is >= '0' and <= '9' && id.Substring(0, 3) is ("com" or "lpt"));
}
