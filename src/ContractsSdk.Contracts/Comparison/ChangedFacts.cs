using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Which facts differ between two contracts, by name and without their values.</summary>
internal static class ChangedFacts
{
    private const int Maximum = 5;

    public static IReadOnlyList<string> Between(ModelContract left, ModelContract right)
    {
        var (facts, others) = (ContractFacts.Of(left).ToList(), ContractFacts.Of(right).ToList());
        var names = facts.Except(others).Concat(others.Except(facts))
            .Select(fact => fact.Path is null ? $"{fact.Scope} {fact.Name}" : $"{fact.Scope} {fact.Path} {fact.Name}")
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
        return names.Count == 0 ? ["the order of a list"] : names.Count > Maximum ? [.. names.Take(Maximum), "…"] : names;
    }
}
