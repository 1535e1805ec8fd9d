using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>The places of features in packed tensors: a finding a tensor, for a swap moves two features and is one mistake.</summary>
internal static class SlotChanges
{
    private const string Fact = "slot";

    public static IEnumerable<Change> Of(Pairing<FeatureContract> features) =>
        from feature in features.Pairs
        where feature.Before.Slot is not null && feature.After.Slot is not null && Tensor(feature.Before) == Tensor(feature.After)
        group feature by Tensor(feature.After) into tensor
        from change in Of(tensor.Key, [.. tensor])
        select change;

    private static ChangeList Of(string tensor, IReadOnlyList<Pair<FeatureContract>> features)
    {
        var changes = SubjectOf.Tensor(tensor);
        var before = Names(features.OrderBy(feature => feature.Before.Slot));
        var after = Names(features.OrderBy(feature => feature.After.Slot));
        var moved = features.Where(feature => feature.Before.Slot != feature.After.Slot).OrderBy(feature => feature.After.Slot).ToList();
        if (!before.SequenceEqual(after, StringComparer.Ordinal))
            changes.Add(RuleIds.SlotsReordered, Fact, before, after);
        else if (moved.Count > 0)
            changes.Add(RuleIds.SlotsShifted, Fact, Slots(moved, feature => feature.Before), Slots(moved, feature => feature.After));
        return changes;
    }

    private static string Tensor(FeatureContract feature) => feature.Tensor ?? feature.Name;

    private static string[] Names(IEnumerable<Pair<FeatureContract>> features) => [.. features.Select(feature => feature.After.Name)];

    private static IEnumerable<string> Slots(
        IEnumerable<Pair<FeatureContract>> features, Func<Pair<FeatureContract>, FeatureContract> side) =>
        features.Select(feature => side(feature).Slot!.Value.ToString(CultureInfo.InvariantCulture));
}
