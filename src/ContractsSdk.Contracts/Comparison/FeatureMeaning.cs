using System;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>What a feature means, who may see it, and by which names it is found.</summary>
internal static class FeatureMeaning
{
    public static void Compare(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        Invariant(changes, RuleIds.FeatureUnitChanged, "unit", before.Unit, after.Unit);
        Invariant(changes, RuleIds.FeatureWindowChanged, "window", before.Window, after.Window);
        if (before.Sensitive != after.Sensitive)
            changes.Add(after.Sensitive ? RuleIds.SensitivityRaised : RuleIds.SensitivityLowered, "sensitive", [], []);
        if (before.Deprecated != after.Deprecated)
            changes.Add(RuleIds.DeprecationChanged, "deprecated", [], [after.Deprecated ? "deprecated" : "kept"]);
        foreach (var name in before.FormerNames.Except(after.FormerNames, StringComparer.Ordinal).Where(name => name != after.Name))
            changes.Add(RuleIds.FeatureFormerNameDropped, "former", [name], []);
        if (before.ClrName is { } old && after.ClrName is { } @new && old != @new)
            changes.Add(RuleIds.FeatureMemberRenamed, "member", [old], [@new]);
    }

    private static void Invariant(ChangeList changes, string rule, string fact, string? old, string? @new)
    {
        if (old == @new)
            return;
        var isDeclaration = old is null || @new is null;
        changes.Add(
            isDeclaration ? RuleIds.FeatureMeaningDeclared : rule, fact, FactWords.Of(old), FactWords.Of(@new), milder: old is null);
    }
}
