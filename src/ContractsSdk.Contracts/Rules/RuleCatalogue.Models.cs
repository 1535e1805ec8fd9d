namespace ContractsSdk.Contracts.Rules;

public static partial class RuleCatalogue
{
    private static readonly ContractRule[] Models =
    [
        new(
            RuleIds.ModelReplaced,
            "A released version has another model",
            "The model of the released version {0} was {1} and is {2}",
            Breaks.Meaning,
            new(RuleClass.Governance, VersionBump.Patch, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.EncodingChangedForSameModel,
            "What a model is fed changed, and the model did not",
            "The model is the same, and what it is fed is not: {0}",
            Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.WidenedForSameModel,
            "A model is fed values it was not made for",
            "The model is the same, and is fed values it may never have seen: {0}",
            Breaks.Meaning | Breaks.Rollback,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),
    ];
}
