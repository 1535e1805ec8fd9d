namespace ContractsSdk.Contracts.Rules;

public static partial class RuleCatalogue
{
    private static readonly ContractRule[] Governance =
    [
        new(
            RuleIds.ContractIdChanged,
            "A released contract has another id",
            "The contract {1} is called {2} now; a contract of another id is another contract",
            Breaks.Source | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.NoBaseline,
            "A contract has no released version",
            "The {0} has no released version to be held against",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.None, RuleLevel.Info)),

        new(
            RuleIds.OwnerChanged,
            "The owner of a contract changed",
            "The owner of the {0} was {1} and is {2}",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.Patch, RuleLevel.Warning, Acceptance.Needed),
            new(RuleClass.Governance, VersionBump.Patch, RuleLevel.Info)),

        new(
            RuleIds.SensitivityRaised,
            "A feature became sensitive",
            "The {0} is sensitive now",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.Minor, RuleLevel.Warning)),

        new(
            RuleIds.SensitivityLowered,
            "A feature is no longer sensitive",
            "The {0} is no longer sensitive: its values may reach logs and traces",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.Minor, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.PurposeChanged,
            "The purpose or risk tier of a contract changed",
            "What the {0} is used for changed: {1} became {2}",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.Patch, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.DeprecationChanged,
            "Something was deprecated, or no longer is",
            "The {0} {2}",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.RemovedWithoutDeprecation,
            "Something is gone that no release had deprecated",
            "The {0} is gone, and no release had deprecated it",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.None, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.RetiredNameReused,
            "A retired name came back or lost its tombstone",
            "The {0} was retired: its name is taken for good",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.BumpTooSmall,
            "The version grows by too little",
            "The version {2} follows {1}; what was added needs a {0} version",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.VersionOutOfOrder,
            "The version is out of order",
            "The version {2} does not follow {1}",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.None, RuleLevel.Error, Acceptance.Impossible),
            new(RuleClass.Governance, VersionBump.None, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.MajorWithoutBreak,
            "A major version that breaks nobody",
            "The version {2} follows {1}, and nothing in it breaks anybody",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.None, RuleLevel.Info)),

        new(
            RuleIds.VersionPromisesNothing,
            "A version that promises nothing yet",
            "The version {2} promises nothing yet: its breaks are warnings",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.None, RuleLevel.Info)),
    ];
}
