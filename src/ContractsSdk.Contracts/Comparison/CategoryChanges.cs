using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>The categories of a feature: which there are, in which order, and what happens to the others.</summary>
internal static class CategoryChanges
{
    private const string Fact = "category";

    public static void Compare(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        if (before.Categories.IsEmpty != after.Categories.IsEmpty)
        {
            changes.Add(
                RuleIds.CategoriesClosedOrOpened, Fact, Openness(before), Openness(after), milder: after.Categories.IsEmpty);
            return;
        }

        if (before.Categories != after.Categories)
            CompareLists(before, after, changes);
        if (!after.Categories.IsEmpty)
            CompareUnknown(before, after, changes);
    }

    private static void CompareLists(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        var counts = ContractOrder.CategoriesCount(before) && ContractOrder.CategoriesCount(after);
        var categories = new VocabularyDifference(before.Categories, after.Categories, counts);
        foreach (var renamed in categories.Renamed)
            changes.Add(RuleIds.CategoryRenamed, Fact, [renamed.Before], [renamed.After]);
        if (categories.Removed.Count > 0)
        {
            var isRejected = after.Unknown == Unknown.Reject;
            changes.Add(isRejected ? RuleIds.CategoryRemoved : RuleIds.CategoryRemovedSilently, Fact, categories.Removed, []);
        }

        // What moved because something was removed or inserted before it moved for that reason, and is told with it.
        var isInserted = categories.IsShifted && categories.Removed.Count == 0;
        if (categories.Added.Count > 0)
            changes.Add(isInserted ? RuleIds.CategoryInserted : RuleIds.CategoryAdded, Fact, [], categories.Added);
        if (categories.IsReordered)
            changes.Add(RuleIds.CategoriesReordered, Fact, FactWords.Of(before, Fact), FactWords.Of(after, Fact));
    }

    private static void CompareUnknown(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        if (before.Unknown != after.Unknown || before.Other != after.Other)
        {
            changes.Add(
                RuleIds.UnknownPolicyChanged, "unknown", Policy(before), Policy(after), milder: after.Unknown != Unknown.Reject);
        }
    }

    private static string[] Policy(FeatureContract feature) =>
        [.. FactWords.Of(feature, "unknown"), .. FactWords.Of(feature, "other")];

    private static string[] Openness(FeatureContract feature) => [feature.Categories.IsEmpty ? "open" : "closed"];
}
