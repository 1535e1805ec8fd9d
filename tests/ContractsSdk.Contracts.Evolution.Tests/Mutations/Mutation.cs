using System;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Evolution.Tests.Mutations;

/// <summary>One change of a contract, the rule it is about, and the rules that must speak with it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Apply">The changed contract, or null when the contract has nothing to change.</param>
/// <param name="Companions">Rules that fire as well, for another reason.</param>
internal sealed record Mutation(string Rule, Func<ModelContract, Random, ModelContract?> Apply, params string[] Companions)
{
    public static Mutation Feature(
        string rule, Predicate<FeatureContract> isFor, Func<FeatureContract, FeatureContract> change, params string[] companions) => new(
        rule,
        (contract, random) =>
        {
            var candidates = contract.Features.Where(feature => isFor(feature)).ToList();
            if (candidates.Count == 0)
                return null;
            var chosen = candidates[random.Next(candidates.Count)];
            return contract with { Features = contract.Features.Select(feature => feature == chosen ? change(feature) : feature).ToEquatableArray() };
        },
        companions);

    public static Mutation Output(string rule, string name, Func<OutputContract, OutputContract> change, params string[] companions) => new(
        rule,
        (contract, _) => contract with
        {
            Outputs = contract.Outputs.Select(output => output.Name == name ? change(output) : output).ToEquatableArray(),
        },
        companions);

    public static Mutation Contract(string rule, Func<ModelContract, ModelContract?> change, params string[] companions) =>
        new(rule, (contract, _) => change(contract), companions);
}
