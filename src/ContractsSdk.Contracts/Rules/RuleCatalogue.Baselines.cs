namespace ContractsSdk.Contracts.Rules;

public static partial class RuleCatalogue
{
    private static readonly ContractRule[] Baselines =
    [
        new(
            RuleIds.HeadOutOfDate,
            "The head is out of date",
            "The head is not what the code declares: {0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.FrozenFileChanged,
            "A released file was changed",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.ReleasedVersionChanged,
            "A released version says something else",
            "The version {0} is released, and its contract says something else now: {1}; declare the next version",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.BaselineNotReadable,
            "A file of the baseline cannot be read",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible),
            new(RuleClass.File, VersionBump.None, RuleLevel.Info)),

        new(
            RuleIds.BrokenSinceEarlierRelease,
            "Compatible with the last release, and not with an earlier one",
            "Since {1}: {0}",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.AcceptanceUnused,
            "A line of accepted.txt matches nothing",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Warning)),

        new(
            RuleIds.AcceptanceWithoutReason,
            "A line of accepted.txt has no reason",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.RuleSetOlder,
            "A contract was released under other rules",
            "The {0} was released under the rules {1}; those that came with {2} are told, not judged",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Info)),

        new(
            RuleIds.SignatureOutOfDate,
            "The signature of a model is out of date",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.ModelNotReadable,
            "A model file cannot be used",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible),
            new(RuleClass.File, VersionBump.None, RuleLevel.Info)),

        new(
            RuleIds.SettingNotKnown,
            "A setting of the rules cannot be followed",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.PackedUnreleased,
            "A version goes out that was not released",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Warning)),

        new(
            RuleIds.ClientNotGenerated,
            "The build generated nothing for a client",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Error, Acceptance.Impossible)),

        new(
            RuleIds.RulesNotRun,
            "The build did not run the rules",
            "{0}",
            Breaks.None,
            new(RuleClass.File, VersionBump.None, RuleLevel.Warning)),
    ];
}
