using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Evolution.Tests.Cases;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Evolution.Tests.Mutations;

/// <summary>One change, one finding: whatever contract it befalls, its rule speaks, and no other.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    /// <summary>Contracts tried with each mutation.</summary>
    private const int Contracts = 25;

    // About a history, a model, or circumstances that no single change of a contract makes.
    private static readonly string[] NoMutation =
    [
        RuleIds.ModelReplaced, RuleIds.EncodingChangedForSameModel, RuleIds.WidenedForSameModel, RuleIds.NoBaseline,
        RuleIds.RemovedWithoutDeprecation, RuleIds.VersionPromisesNothing, RuleIds.BrokenSinceEarlierRelease, RuleIds.RuleSetOlder,
    ];

    private static IReadOnlyList<Mutation> Mutations => [.. FeatureMutations.All, .. OutputMutations.All];

    [Fact]
    public void MakesItsRuleSpeakAndNoOther()
    {
        var tried = 0;
        foreach (var mutation in Mutations)
        {
            var random = new Random(20261120);
            var applied = Enumerable.Range(0, Contracts).Count(_ => Check(mutation, random));
            Assert.True(applied > Contracts / 10, $"{mutation.Rule}: only {applied}");
            tried += applied;
        }

        output.WriteLine($"{Mutations.Count} mutations, {tried} cases");
    }

    [Fact]
    public void ThereIsOneForEveryRule() => Assert.Empty(RuleCatalogue.All.Select(rule => rule.Id)
        .Except(FileRules.Ids).Except(NoMutation).Except(Mutations.Select(mutation => mutation.Rule)));

    private static bool Check(Mutation mutation, Random random)
    {
        var before = new RandomRelease(random).Next();
        if (mutation.Apply(before with { Version = "1.1.0" }, random) is not { } after)
            return false;
        var found = ContractComparer.Compare([new Release(before)], after).Findings.Select(finding => finding.Rule).Distinct().ToList();

        Assert.True(
            found.Order(StringComparer.Ordinal).SequenceEqual(mutation.Companions.Append(mutation.Rule).Order(StringComparer.Ordinal)),
            $"{mutation.Rule}: found {string.Join(", ", found)} from\n{ContractText.Write(before)}to\n{ContractText.Write(after)}");
        return true;
    }
}
