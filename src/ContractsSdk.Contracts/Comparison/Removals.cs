using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Removals nobody was warned of. A removal that breaks anyway says enough; one a major version covers does not.</summary>
internal static class Removals
{
    public static List<Change> WithoutDeprecation(IEnumerable<Finding> findings, IReadOnlyList<Release> releases) =>
    [
        .. from finding in findings
        where finding.IsCovered && finding.Rule is RuleIds.FeatureRemoved or RuleIds.OutputRemoved
        let isFeature = finding.Rule == RuleIds.FeatureRemoved
        let name = finding.Change.Path!
        where !releases.Any(release => IsDeprecated(release.Contract, isFeature, name))
        from change in Changes(isFeature, name)
        select change,
    ];

    private static bool IsDeprecated(ModelContract contract, bool isFeature, string name) => isFeature
        ? contract.Features.Any(feature => feature.Name == name && feature.Deprecated)
        : contract.Outputs.Any(output => output.Name == name && output.Deprecated);

    private static ChangeList Changes(bool isFeature, string name)
    {
        var changes = isFeature
            ? SubjectOf.Feature(new() { Name = name, Type = default })
            : SubjectOf.Output(new() { Name = name, Type = default });
        changes.Add(RuleIds.RemovedWithoutDeprecation, "deprecated", [], []);
        return changes;
    }
}
