using System.Collections.Generic;
using ContractsSdk.Contracts.Domains;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>What changed about a feature that was there and still is.</summary>
internal static class FeatureChanges
{
    public static IEnumerable<Change> Of(Pair<FeatureContract> feature)
    {
        var (before, after) = (feature.Before, feature.After);
        if (before == after)
            return [];
        var changes = SubjectOf.Feature(after, before.Name);
        FeatureObligation.Compare(before, after, changes);
        if (ValueKinds.Of(before.Type) != ValueKinds.Of(after.Type))
        {
            changes.Add(RuleIds.FeatureKindChanged, "type", FactWords.Of(before, "type"), FactWords.Of(after, "type"));
        }
        else if (before.IsVector != after.IsVector)
        {
            changes.Add(RuleIds.FeatureKindChanged, "shape", Shape(before), Shape(after));
        }
        else
        {
            if (before.Shape != after.Shape || before.Axis?.Name != after.Axis?.Name)
                changes.Add(RuleIds.VectorFeatureShapeChanged, "shape", Shape(before), Shape(after));
            CompareType(before, after, changes);
            FeatureLimits.Compare(before, after, changes);
            CategoryChanges.Compare(before, after, changes);
            FeatureEncodingChanges.Compare(before, after, changes);
        }

        FeatureMeaning.Compare(before, after, changes);
        return changes;
    }

    private static string[] Shape(FeatureContract feature) =>
        feature.Axis is { } axis ? [axis.Name] : feature.IsVector ? FactWords.Of(feature, "shape") : ["single"];

    private static void CompareType(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        if (before.Type == after.Type)
            return;
        var rule = ValueDomain.Compare(before.Type, after.Type) == Inclusion.Widened ? RuleIds.FeatureTypeWidened
            : !Rounds(before.Type, after.Type) ? RuleIds.FeatureTypeNarrowed
            : ValueDomain.Of(before).FitsInto(after.Type) ? RuleIds.FeatureTypeWidened
            : RuleIds.FeatureTypeWidenedWithLoss;
        changes.Add(rule, "type", FactWords.Of(before, "type"), FactWords.Of(after, "type"));
    }

    // Whole or decimal numbers in a floating point type that reaches as far. float16 ends at 65504.
    private static bool Rounds(ElementType before, ElementType after) =>
        before is not (ElementType.Float16 or ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64)
        && (after is ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64
            || (after == ElementType.Float16 && before == ElementType.Int16));
}
