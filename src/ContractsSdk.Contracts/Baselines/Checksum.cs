using System;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>The last line of a frozen file: <c>checksum sha256:…</c> over everything before it.</summary>
internal static class Checksum
{
    private const string Scope = "checksum";

    public static bool Is(ContractFact fact) => fact.Scope == Scope;

    public static string Append(string text) => text + Line(text, text.Length);

    /// <summary>What is wrong with the checksum of a text, or null.</summary>
    public static string? ProblemOf(string text)
    {
        var normalized = TextLines.Normalized(text);
        var start = normalized.LastIndexOf("\n" + Scope + " ", StringComparison.Ordinal) + 1;
        if (start == 0)
            return "it has no checksum: it was not frozen, or its end was cut off";
        var line = Line(normalized, start);
        return normalized.Length == start + line.Length && normalized.EndsWith(line, StringComparison.Ordinal)
            ? null
            : "it does not have the checksum it had when it was released";
    }

    private static string Line(string text, int length) => Scope + " " + Digest.Of(text, length) + "\n";
}
