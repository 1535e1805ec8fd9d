using System;
using System.Collections.Generic;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>What a project decides about the rules.</summary>
public sealed record ComparisonOptions
{
    /// <summary>Levels that differ from the catalogue's, by rule: how loud a finding is until it is covered.</summary>
    public IReadOnlyDictionary<string, RuleLevel> Levels { get; init; } = new Dictionary<string, RuleLevel>(StringComparer.Ordinal);

    /// <summary>Bumps that differ from the catalogue's, by rule.</summary>
    public IReadOnlyDictionary<string, VersionBump> Bumps { get; init; } = new Dictionary<string, VersionBump>(StringComparer.Ordinal);

    /// <summary>Whether going back to the version before must work too: then what breaks that is at least a warning.</summary>
    public bool Rollback { get; init; }

    /// <summary>
    /// Reads the settings of a project: <c>contracts.MC104.required_bump</c>, <c>contracts.compatibility</c> and
    /// <c>dotnet_diagnostic.MC104.severity</c>. Of a setting stated twice the last one counts; what is not about the rules is left alone.
    /// </summary>
    /// <param name="settings">Names and values, as an .editorconfig states them; case means nothing.</param>
    /// <param name="problems">The settings that cannot be followed, and what is expected instead; findings of MC611.</param>
    public static ComparisonOptions Read(IEnumerable<KeyValuePair<string, string>> settings, out IReadOnlyList<string> problems)
    {
        var reader = new SettingsReader();
        foreach (var setting in settings)
            reader.Read(setting.Key, setting.Value);
        problems = reader.Problems;
        return reader.Options;
    }
}
