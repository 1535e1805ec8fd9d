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
}
