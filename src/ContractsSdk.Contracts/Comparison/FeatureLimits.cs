using System.Linq;
using ContractsSdk.Contracts.Domains;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Ranges, lengths and patterns of a feature, and what happens outside a range.</summary>
internal static class FeatureLimits
{
    public static void Compare(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        CompareRange(before, after, changes);
        CompareLength(before, after, changes);
        CompareAxis(before, after, changes);
        ComparePattern(before, after, changes);
        if (before.Outside != after.Outside && before.Range is not null && after.Range is not null)
        {
            changes.Add(
                RuleIds.OutsidePolicyChanged, "outside", FactWords.Of(before, "outside"), FactWords.Of(after, "outside"),
                milder: after.Outside != Outside.Reject);
        }
    }

    private static void CompareRange(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        // In the type of today: what a change of the type takes away is the type's finding.
        var inclusion = ValueDomain.Compare(after.Type, before.Range, after.Range);
        var rule = inclusion switch
        {
            Inclusion.Equal => null,
            Inclusion.Widened => RuleIds.FeatureWidened,
            _ => after.Outside == Outside.Reject ? RuleIds.FeatureNarrowed : RuleIds.FeatureNarrowedSilently,
        };
        if (rule is not null)
            changes.Add(rule, "range", Range(before), Range(after));
    }

    private static string[] Range(FeatureContract feature) =>
        [.. FactWords.Of(feature, "range"), .. FactWords.Of(feature, "exclusive").Select(end => "exclusive-" + end)];

    private static void CompareLength(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        if (before.Length == after.Length)
            return;
        var isWider = Minimum(after) <= Minimum(before) && Maximum(after) >= Maximum(before);
        changes.Add(
            isWider ? RuleIds.FeatureWidened : RuleIds.FeatureNarrowed, "length", FactWords.Of(before, "length"), FactWords.Of(after, "length"));
    }

    private static void CompareAxis(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        if (before.Axis is not { } old || after.Axis is not { } @new || old.Name != @new.Name || old.Maximum == @new.Maximum)
            return;
        changes.Add(
            @new.Maximum > old.Maximum ? RuleIds.FeatureWidened : RuleIds.FeatureNarrowed, "axis",
            FactWords.Of(before, "axis"), FactWords.Of(after, "axis"));
    }

    private static void ComparePattern(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        if (before.Pattern != after.Pattern)
        {
            changes.Add(
                after.Pattern is null ? RuleIds.FeatureWidened : RuleIds.FeatureNarrowed, "pattern",
                FactWords.Of(before.Pattern), FactWords.Of(after.Pattern));
        }
    }

    private static int Minimum(FeatureContract feature) => feature.Length?.Minimum ?? 0;

    private static int Maximum(FeatureContract feature) => feature.Length?.Maximum ?? int.MaxValue;
}
