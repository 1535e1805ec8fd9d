using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Reads what an .editorconfig states about the rules, one setting at a time.</summary>
internal sealed class SettingsReader
{
    private const string Own = "contracts.";
    private const string Compiler = "dotnet_diagnostic.";
    private const string Bump = ".required_bump";
    private const string Severity = ".severity";
    private const string Compatibility = Own + "compatibility";
    private const int LongestName = 80;

    private static readonly Dictionary<string, VersionBump> BumpWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = VersionBump.None, ["patch"] = VersionBump.Patch, ["minor"] = VersionBump.Minor, ["major"] = VersionBump.Major,
    };

    private static readonly Dictionary<string, bool> CompatibilityWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["forward"] = false, ["rollback"] = true,
    };

    // As the compiler reads them; null is what the catalogue says.
    private static readonly Dictionary<string, RuleLevel?> SeverityWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = RuleLevel.Error, ["warning"] = RuleLevel.Warning, ["suggestion"] = RuleLevel.Info, ["silent"] = RuleLevel.None,
        ["none"] = RuleLevel.None, ["default"] = null, ["warn"] = RuleLevel.Warning, ["info"] = RuleLevel.Info, ["hidden"] = RuleLevel.None,
    };

    private static readonly Dictionary<string, string> Rules =
        RuleCatalogue.All.ToDictionary(rule => rule.Id, rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, RuleLevel> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VersionBump> _bumps = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _problems = new(StringComparer.Ordinal);
    private bool _rollback;

    public ComparisonOptions Options => new() { Levels = _levels, Bumps = _bumps, Rollback = _rollback };

    public IReadOnlyList<string> Problems => [.. _problems];

    public void Read(string name, string value)
    {
        if (string.Equals(name, Compatibility, StringComparison.OrdinalIgnoreCase))
            Set(name, value, CompatibilityWords, word => _rollback = word);
        else if (Between(name, Own, Bump) is { } bumped)
            ReadBump(name, bumped, value);
        else if (Between(name, Compiler, Severity) is { } heard && Rules.TryGetValue(heard, out var rule))
            Set(name, value, SeverityWords, level => SetLevel(rule, level));
        else if (name.StartsWith(Own, StringComparison.OrdinalIgnoreCase))
            Report(name, $"is not known; there are {Compatibility} and {Own}<rule>{Bump}");
    }

    private void ReadBump(string name, string rule, string value)
    {
        if (Rules.TryGetValue(rule, out var id))
            Set(name, value, BumpWords, bump => _bumps[id] = bump);
        else
            Report(name, "names no rule about changes");
    }

    private void SetLevel(string rule, RuleLevel? level)
    {
        if (level is { } stated)
            _levels[rule] = stated;
        else
            _levels.Remove(rule);
    }

    private void Set<T>(string name, string value, Dictionary<string, T> words, Action<T> set)
    {
        if (words.TryGetValue(value.Trim(), out var word))
            set(word);
        else
            Report(name, $"is none of {string.Join(", ", words.Keys)}");
    }

    private void Report(string name, string problem) =>
        _problems.Add($"The setting {(name.Length > LongestName ? name.Substring(0, LongestName) + "…" : name)} {problem}");

    private static string? Between(string name, string start, string end) =>
        name.Length > start.Length + end.Length
        && name.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && name.EndsWith(end, StringComparison.OrdinalIgnoreCase)
            ? name.Substring(start.Length, name.Length - start.Length - end.Length)
            : null;
}
