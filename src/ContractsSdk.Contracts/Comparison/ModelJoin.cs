using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>
/// Changes seen together with the model: what the application does to its values was agreed with the model, so it cannot change
/// while the model stays the same.
/// </summary>
internal static class ModelJoin
{
    private static readonly HashSet<string> Encodings = new(StringComparer.Ordinal)
    {
        RuleIds.MissingPolicyChanged, RuleIds.SlotsReordered, RuleIds.SlotsShifted, RuleIds.CategoriesReordered,
        RuleIds.CategoryInserted, RuleIds.EncodingChanged, RuleIds.ScaleChanged, RuleIds.ElementChanged, RuleIds.ConstantChanged,
    };

    public static IEnumerable<Change> Join(ModelContract before, ModelContract after, IEnumerable<Change> changes) =>
        before.ModelDigest is { } digest && digest == after.ModelDigest ? changes.Select(change => Joined(change, after)) : changes;

    private static Change Joined(Change change, ModelContract after) => change.Rule.Id switch
    {
        // To reject what was replaced feeds the model nothing new.
        RuleIds.MissingPolicyChanged when !change.IsMilder => change,
        RuleIds.CategoryAdded when IsEncoded(change, after) => Under(RuleIds.EncodingChangedForSameModel, change),
        RuleIds.CategoryAdded or RuleIds.FeatureWidened => Under(RuleIds.WidenedForSameModel, change),
        RuleIds.CategoriesClosedOrOpened when change.IsMilder => Under(RuleIds.WidenedForSameModel, change),
        var rule when Encodings.Contains(rule) => Under(RuleIds.EncodingChangedForSameModel, change),
        _ => change,
    };

    private static bool IsEncoded(Change change, ModelContract after) =>
        after.Features.Any(feature => feature.Name == change.Fact.Path && feature.Encoding != FeatureEncoding.None);

    private static Change Under(string rule, Change change) => change with
    {
        Rule = RuleCatalogue.Of(rule),
        Fact = change.Fact with { Rule = rule },
        IsMilder = false,
        Root = change,
    };
}
