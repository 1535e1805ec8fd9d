namespace ContractsSdk.Contracts.Rules;

public static partial class RuleCatalogue
{
    private static readonly ContractRule[] Outputs =
    [
        new(
            RuleIds.OutputRemoved,
            "An output is gone",
            "The {0} is gone",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.OutputAdded,
            "An output was added",
            "The {0} is new",
            Breaks.None,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.OutputRenamed,
            "An output was renamed",
            "The output {1} is called {2} now",
            Breaks.Source | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error),
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.OutputTypeWidened,
            "An output took a type with other values",
            "The {0} was {1} and is {2}, which has values its consumers never saw",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.OutputTypeNarrowed,
            "An output took a narrower type",
            "The {0} was {1} and is {2}",
            Breaks.Binary,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Warning)),

        new(
            RuleIds.OutputWidened,
            "An output gives more values",
            "The {0} gives more values: {1} became {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.OutputNarrowed,
            "An output gives fewer values",
            "The {0} gives fewer values: {1} became {2}",
            Breaks.None,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.LabelAdded,
            "A closed set of labels has a new one",
            "The {0} has the new label {2}, and its consumers were told there were no others",
            Breaks.Source | Breaks.Binary | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.LabelAddedToOpenSet,
            "An open set of labels has a new one",
            "The {0} has the new label {2}",
            Breaks.None,
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.LabelRemoved,
            "A label of an output is gone",
            "The {0} no longer has the label {1}",
            Breaks.Source | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.LabelsReordered,
            "The labels of an output stand for other classes",
            "The labels of the {0} stand for other classes: {1} became {2}",
            Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.LabelsOpenedOrClosed,
            "The labels of an output were opened or closed",
            "The labels of the {0} were {1} and are {2}",
            Breaks.Source | Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error),
            new(RuleClass.Addition, VersionBump.Minor, RuleLevel.Info)),

        new(
            RuleIds.PositiveClassChanged,
            "An output speaks for another class",
            "The {0} speaks for another class or reads another place of the model: {1} became {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.ScoreKindChanged,
            "The scale of an output changed",
            "The {0} was {1} and is {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.ThresholdChanged,
            "The decision threshold of an output changed",
            "The threshold of the {0} was {1} and is {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.OutputUnitChanged,
            "The unit of an output changed",
            "The unit of the {0} was {1} and is {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Major, RuleLevel.Error, Acceptance.Needed)),

        new(
            RuleIds.FallbackChanged,
            "The fallback answers for other reasons",
            "The fallback answered for {1} and answers for {2}",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.FallbackIntroduced,
            "A fallback was introduced",
            "A fallback answers now for {2}, where calls used to fail",
            Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Meaning, VersionBump.Minor, RuleLevel.Warning, Acceptance.Needed)),

        new(
            RuleIds.OutputKindChanged,
            "An output became another kind of value",
            "The {0} was {1} and is {2}, another kind of value",
            Breaks.Source | Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.VectorLengthChanged,
            "The length of an output changed",
            "The {0} had {1} elements and has {2}",
            Breaks.Binary | Breaks.Stored | Breaks.Meaning,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.OutputMeaningDeclared,
            "A meaning of an output was declared or withdrawn",
            "The {0} was silent about something it now says, or the other way round: {1} became {2}",
            Breaks.None,
            new(RuleClass.Governance, VersionBump.Patch, RuleLevel.Warning, Acceptance.Needed),
            new(RuleClass.Governance, VersionBump.Patch, RuleLevel.Info)),

        new(
            RuleIds.OutputFormerNameDropped,
            "A former name of an output was dropped",
            "The {0} is no longer found under its former name {1}",
            Breaks.Stored,
            new(RuleClass.Break, VersionBump.Major, RuleLevel.Error)),

        new(
            RuleIds.OutputMemberRenamed,
            "The C# member of an output was renamed",
            "The C# member of the {0} was {1} and is {2}",
            Breaks.Source | Breaks.Binary,
            new(RuleClass.Break, VersionBump.Minor, RuleLevel.Warning)),

        new(
            RuleIds.PredictionShapeChanged,
            "The C# shape of the prediction type changed",
            "The prediction type was {1} and is {2}",
            Breaks.Source | Breaks.Binary,
            new(RuleClass.Break, VersionBump.Minor, RuleLevel.Warning)),
    ];
}
