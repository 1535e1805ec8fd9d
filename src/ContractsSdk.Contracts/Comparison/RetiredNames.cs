using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Tombstones: a name once retired never stands for anything else, in this major version or a later one.</summary>
internal static class RetiredNames
{
    public static IEnumerable<Change> Of(ModelContract before, ModelContract after, ISet<string> retired)
    {
        var known = new HashSet<string>(before.Features.Select(feature => feature.Name));
        foreach (var feature in after.Features.Where(feature => retired.Contains(feature.Name) && !known.Contains(feature.Name)))
            yield return Reused(feature);
        foreach (var tombstone in before.Retired)
        {
            if (!after.Retired.Any(other => other.Name == tombstone.Name) && !after.Features.Any(feature => feature.Name == tombstone.Name))
                yield return Reused(new() { Name = tombstone.Name, Type = default });
        }
    }

    private static Change Reused(FeatureContract feature)
    {
        var changes = SubjectOf.Feature(feature);
        changes.Add(RuleIds.RetiredNameReused, "retired", [], []);
        return changes.Single();
    }
}
