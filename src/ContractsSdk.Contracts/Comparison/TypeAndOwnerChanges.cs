using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>The contract as a whole: who answers for it, what for, what answers instead, and the C# types.</summary>
internal static class TypeAndOwnerChanges
{
    public static IEnumerable<Change> Of(ModelContract before, ModelContract after)
    {
        var changes = SubjectOf.Contract(after);
        if (before.Owner != after.Owner)
        {
            changes.Add(
                RuleIds.OwnerChanged, "owner", FactWords.Of(before.Owner), FactWords.Of(after.Owner), milder: after.Owner is not null);
        }

        if (before.Purpose != after.Purpose)
            changes.Add(RuleIds.PurposeChanged, "purpose", FactWords.Of(before.Purpose), FactWords.Of(after.Purpose));
        if (before.RiskTier != after.RiskTier)
            changes.Add(RuleIds.PurposeChanged, "risk-tier", FactWords.Of(before.RiskTier), FactWords.Of(after.RiskTier));
        if (before.Fallback != after.Fallback)
        {
            changes.Add(
                before.Fallback == FallbackReasons.None ? RuleIds.FallbackIntroduced : RuleIds.FallbackChanged, "fallback",
                FactWords.Of(before, "fallback"), FactWords.Of(after, "fallback"));
        }

        return changes.Concat(Shapes(before, after));
    }

    private static ChangeList Shapes(ModelContract before, ModelContract after)
    {
        var changes = SubjectOf.Types(after);
        Shape(RuleIds.FeaturesShapeChanged, "features", before.FeaturesShape, after.FeaturesShape);
        Shape(RuleIds.PredictionShapeChanged, "prediction", before.PredictionShape, after.PredictionShape);
        return changes;

        void Shape(string rule, string fact, ClrShape? old, ClrShape? @new)
        {
            if (old is not null && @new is not null && old != @new)
                changes.Add(rule, fact, FactWords.Shape(before, fact), FactWords.Shape(after, fact));
        }
    }
}
