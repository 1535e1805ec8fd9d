using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Features that came, went, or took another name.</summary>
internal static class FeaturePresence
{
    private const string Fact = "feature";

    public static IEnumerable<Change> Of(Pairing<FeatureContract> features, ModelContract after, ISet<string> retired) =>
        features.Removed.SelectMany(feature => Removed(feature, after))
            .Concat(features.Added.Where(feature => !retired.Contains(feature.Name)).SelectMany(Added))
            .Concat(features.Pairs.SelectMany(Renamed));

    /// <summary>Whether a caller who does not state the feature is turned away.</summary>
    public static bool MustBeStated(FeatureContract feature) =>
        feature.Required || (feature.Missing is null && (feature.Nullable || feature.Type == ElementType.String));

    private static ChangeList Removed(FeatureContract feature, ModelContract after)
    {
        var isRetired = after.Retired.Any(tombstone => tombstone.Name == feature.Name);
        var changes = SubjectOf.Feature(feature);
        changes.Add(isRetired ? RuleIds.FeatureRetired : RuleIds.FeatureRemoved, isRetired ? "retired" : Fact, [], []);
        return changes;
    }

    private static ChangeList Added(FeatureContract feature)
    {
        var changes = SubjectOf.Feature(feature);
        if (MustBeStated(feature))
            changes.Add(RuleIds.RequiredFeatureAdded, Fact, [], []);
        else
            changes.Add(RuleIds.OptionalFeatureAdded, "missing", [], feature.Missing is null ? ["default"] : FactWords.Of(feature, "missing"));
        return changes;
    }

    private static IEnumerable<Change> Renamed(Pair<FeatureContract> feature)
    {
        if (feature.Before.Name == feature.After.Name)
            return [];
        var changes = SubjectOf.Feature(feature.After, feature.Before.Name);
        var isFound = feature.After.FormerNames.Contains(feature.Before.Name);
        changes.Add(
            isFound ? RuleIds.FeatureRenamedWithFormerName : RuleIds.FeatureRenamed, "name", [feature.Before.Name], [feature.After.Name]);
        return changes;
    }
}
