using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Rules;

/// <summary>Every rule about how a contract changes, a table a family.</summary>
public static partial class RuleCatalogue
{
    // Lazy: the families stand in files of their own, and static fields of several files are filled in no order one could rely on.
    private static readonly Lazy<Dictionary<string, ContractRule>> ById = new(() =>
        new[] { Features, Outputs, Encoding, Models, Governance, Baselines }
            .SelectMany(family => family)
            .ToDictionary(rule => rule.Id, StringComparer.Ordinal));

    /// <summary>The rules by id.</summary>
    public static IReadOnlyCollection<ContractRule> All => ById.Value.Values;

    /// <summary>The rule of an id.</summary>
    public static ContractRule Of(string id) => ById.Value[id];
}
