namespace ContractsSdk.Contracts.Rules;

public static partial class RuleCatalogue
{
    private static readonly ContractRule[] Features =
    [
        new(
            RuleIds.FeatureRemoved,
            "A feature is gone",
            "The {0} is gone",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.FeatureRetired,
            "A feature was retired",
            "The {0} is retired: callers may still state it, and the model no longer reads it",
            Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.RequiredFeatureAdded,
            "A feature was added that callers must state",
            "The {0} is new and must be stated",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.OptionalFeatureAdded,
            "A feature was added that callers may leave out",
            "The {0} is new; who does not state it gets {2}",
            Breaks.None,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.FeatureBecameRequired,
            "A feature became required",
            "The {0} must be stated now",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.FeatureBecameOptional,
            "A feature became optional",
            "The {0} may be left out now",
            Breaks.Rollback,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.FeatureRenamed,
            "A feature was renamed without its former name",
            "The feature {1} is called {2} now, and nothing says that it is the same",
            Breaks.Source | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.FeatureRenamedWithFormerName,
            "A feature was renamed and keeps its former name",
            "The feature {1} is called {2} now and is still found under its former name",
            Breaks.None,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.FeatureMemberRenamed,
            "The C# member of a feature was renamed",
            "The C# member of the {0} was {1} and is {2}",
            Breaks.Source | Breaks.Binary,
            new(RuleClass.Break, VersionBump.Minor, RuleLevel.Warning)),

        new(
            RuleIds.FeatureFormerNameDropped,
            "A former name of a feature was dropped",
            "The {0} is no longer found under its former name {1}",
            Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.FeatureTypeWidened,
            "A feature took a wider type",
            "The {0} was {1} and is {2}, which holds every value it took",
            Breaks.Binary | Breaks.Rollback,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.FeatureTypeWidenedWithLoss,
            "A feature took a type that rounds",
            "The {0} was {1} and is {2}, which rounds some of the values it took",
            Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.FeatureTypeNarrowed,
            "A feature took a narrower type",
            "The {0} was {1} and is {2}, which lacks values it took",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.FeatureKindChanged,
            "A feature became another kind of value",
            "The {0} was {1} and is {2}, another kind of value",
            Breaks.Source | Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.FeatureBecameNullable,
            "A feature may be null now",
            "The {0} may be null now",
            Breaks.Binary | Breaks.Rollback,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.FeatureBecameNotNullable,
            "A feature may no longer be null",
            "The {0} may no longer be null",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.FeatureNarrowed,
            "A feature takes fewer values",
            "The {0} takes fewer values: {1} became {2}",
            Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.FeatureNarrowedSilently,
            "Fewer values of a feature reach the model as they are",
            "The {0} lets fewer values through as they are: {1} became {2}, and what lies outside is replaced without a word",
            Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.FeatureWidened,
            "A feature takes more values",
            "The {0} takes more values: {1} became {2}",
            Breaks.Rollback,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.OutsidePolicyChanged,
            "What happens outside the range of a feature changed",
            "What happens to values of the {0} outside its range was {1} and is {2}",
            Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error),
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.CategoryAdded,
            "A feature has a new category",
            "The {0} has the new category {2}",
            Breaks.Rollback,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.CategoryRemoved,
            "A category of a feature is gone and is rejected",
            "The {0} no longer has the category {1}, and rejects it",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.CategoryRemovedSilently,
            "A category of a feature is gone and counts as unknown",
            "The {0} no longer has the category {1}, which now counts as unknown without a word",
            Breaks.Source | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.CategoryRenamed,
            "A category of a feature was renamed",
            "The category {1} of the {0} is called {2} now",
            Breaks.Source | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.UnknownPolicyChanged,
            "What happens to unknown categories of a feature changed",
            "What happens to unknown categories of the {0} was {1} and is {2}",
            Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error),
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.CategoriesClosedOrOpened,
            "The categories of a feature were closed or opened",
            "The categories of the {0} were {1} and are {2}",
            Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error),
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Warning)),

        new(
            RuleIds.MissingPolicyChanged,
            "What takes the place of a missing value changed",
            "What takes the place of a missing {0} was {1} and is {2}",
            Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error),
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.FeatureUnitChanged,
            "The unit of a feature changed",
            "The unit of the {0} was {1} and is {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.FeatureMeaningDeclared,
            "A unit or time window of a feature was declared or withdrawn",
            "The {0} was silent about something it now says, or the other way round: {1} became {2}",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.Patch, RuleLevel.Warning, Acceptance.Needed),
            new(RuleClass.Governance, VersionBump.Patch, RuleLevel.Info)),

        new(
            RuleIds.FeaturesShapeChanged,
            "The C# shape of the features type changed",
            "The features type was {1} and is {2}",
            Breaks.Source | Breaks.Binary,
            new(RuleClass.Break, VersionBump.Minor, RuleLevel.Warning)),

        new(
            RuleIds.FeatureWindowChanged,
            "The time window of a feature changed",
            "The time window of the {0} was {1} and is {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.VectorFeatureShapeChanged,
            "The shape of a vector changed",
            "The {0} had the shape {1} and has {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),
    ];
}
