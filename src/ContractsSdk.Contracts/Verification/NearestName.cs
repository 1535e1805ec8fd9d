using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Verification;

/// <summary>Guesses which name was meant: exporters change case and separators, people mistype.</summary>
internal static class NearestName
{
    private const int MaximumCandidates = 1_000;
    private const int MaximumLength = 64;
    private const int MinimumPart = 3;

    /// <summary>A hint at the nearest of some names, or at all of them when none is near; null when there are none.</summary>
    public static string? Hint(string name, IReadOnlyCollection<string> candidates, string whose)
    {
        if (candidates.Count == 0)
            return null;
        var near = Find(name, candidates);
        return near is null
            ? whose + " has " + Wording.List([.. candidates.Select(Wording.Name)])
            : "did you mean " + Wording.Name(near) + "?";
    }

    /// <summary>
    /// The nearest of some names: at most a third of its letters and digits differ, or one name is within the other
    /// (<c>label</c>, <c>output_label</c>). Null when none is that near.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var wanted = Normalized(name);
        return candidates
            .Take(MaximumCandidates)
            .Select(candidate => (Name: candidate, Text: Normalized(candidate)))
            .Select(candidate => (candidate.Name, candidate.Text, Distance: Distance(wanted, candidate.Text)))
            .Where(candidate => candidate.Distance <= Math.Max(wanted.Length, candidate.Text.Length) / 3
                || IsWithin(wanted, candidate.Text) || IsWithin(candidate.Text, wanted))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static bool IsWithin(string part, string whole) =>
        part.Length >= MinimumPart && whole.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static string Normalized(string name) =>
        new([.. name.Where(char.IsLetterOrDigit).Take(MaximumLength).Select(char.ToLowerInvariant)]);

    // Insertions, deletions and replacements; one row of the table at a time.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[right.Length];
    }
}
