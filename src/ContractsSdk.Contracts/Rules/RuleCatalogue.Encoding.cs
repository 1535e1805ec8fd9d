namespace ContractsSdk.Contracts.Rules;

public static partial class RuleCatalogue
{
    private static readonly ContractRule[] Encoding =
    [
        new(
            RuleIds.SlotsReordered,
            "The order of packed features changed",
            "The order of the features in the {0} was {1} and is {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.SlotsShifted,
            "Packed features moved without changing their order",
            "Features of the {0} moved from the slots {1} to {2}",
            Breaks.Stored,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.CategoriesReordered,
            "The order or numbers of categories changed",
            "The categories of the {0} are encoded in another order: {1} became {2}",
            Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.CategoryInserted,
            "A category was inserted before others",
            "The {0} has the new category {2} before others, whose places in the encoding move",
            Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.EncodingChanged,
            "A feature is encoded in another way",
            "The {0} was encoded as {1} and is as {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.ScaleChanged,
            "A number is brought to another scale",
            "The {0} was scaled as {1} and is as {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.ElementChanged,
            "A feature goes into a tensor of another type",
            "The {0} went into a tensor of {1} and goes into one of {2}",
            Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.ConstantChanged,
            "A constant input changed",
            "The {0} was {1} and is {2}",
            Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),
    ];
}
