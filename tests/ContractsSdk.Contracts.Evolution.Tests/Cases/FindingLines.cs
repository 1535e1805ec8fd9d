using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Evolution.Tests.Cases;

/// <summary>Findings as the expected files have them: level, rule, change, and what it needs.</summary>
internal static class FindingLines
{
    public static string Of(IEnumerable<Finding> findings) => string.Concat(findings.Select(finding => Of(finding) + "\n"));

    private static string Of(Finding finding)
    {
        var change = finding.Change;
        IEnumerable<string?> words =
        [
            finding.Level.ToString().ToLowerInvariant(), finding.Rule, finding.Root is null ? null : $"({finding.Root})",
            change.Scope, Word(change.Path), change.Fact, change.Change.Count > 0 ? "=" : null, .. change.Change.Select(Word), Needs(finding),
        ];
        return string.Join(' ', words.Where(word => word is not null));
    }

    private static string? Word(string? text) => text is null || (text.Length > 0 && !text.Contains(' ', StringComparison.Ordinal)) ? text : $"\"{text}\"";

    private static string Needs(Finding finding)
    {
        var acceptance = finding.Acceptance switch { Acceptance.Needed => "accept", Acceptance.Impossible => "mend", _ => null };
        var bump = finding.RequiredBump == VersionBump.None ? null : finding.RequiredBump.ToString().ToLowerInvariant();
        return $"({string.Join(", ", new[] { bump, acceptance }.OfType<string>().DefaultIfEmpty("nothing"))})";
    }
}
