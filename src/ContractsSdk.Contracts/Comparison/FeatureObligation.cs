using System;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Whether a feature must be stated, may be null, and what takes the place of nothing.</summary>
internal static class FeatureObligation
{
    public static void Compare(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        var (must, mustNow) = (FeaturePresence.MustBeStated(before), FeaturePresence.MustBeStated(after));
        if (must != mustNow)
        {
            // Whatever else moved (null, a replacement) is how it became so, and no finding of its own.
            changes.Add(mustNow ? RuleIds.FeatureBecameRequired : RuleIds.FeatureBecameOptional, "required", Words(must), Words(mustNow));
            if (mustNow || before.Missing is null || after.Missing is null)
                return;
        }
        else if (before.Nullable != after.Nullable)
        {
            changes.Add(after.Nullable ? RuleIds.FeatureBecameNullable : RuleIds.FeatureBecameNotNullable, "null", [], []);
        }

        // As it is written: the same number in a wider type is the same.
        var (old, @new) = (FactWords.Of(before, "missing"), FactWords.Of(after, "missing"));
        if (!old.SequenceEqual(@new, StringComparer.Ordinal))
            changes.Add(RuleIds.MissingPolicyChanged, "missing", old, @new, milder: after.Missing is not null);
    }

    private static string[] Words(bool must) => [must ? "required" : "optional"];
}
