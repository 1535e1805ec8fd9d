namespace ContractsSdk.Contracts.Rules;

public static partial class RuleIds
{
#pragma warning disable CS1591 // The name says what changed, and the page of the id says the rest.
    // MC2xx: outputs
    public const string OutputRemoved = "MC201";
    public const string OutputAdded = "MC202";
    public const string OutputRenamed = "MC203";
    public const string OutputTypeWidened = "MC204";
    public const string OutputTypeNarrowed = "MC205";
    public const string OutputWidened = "MC208";
    public const string OutputNarrowed = "MC209";
    public const string LabelAdded = "MC210";
    public const string LabelAddedToOpenSet = "MC211";
    public const string LabelRemoved = "MC212";
    public const string LabelsReordered = "MC213";
    public const string LabelsOpenedOrClosed = "MC214";
    public const string PositiveClassChanged = "MC215";
    public const string ScoreKindChanged = "MC216";
    public const string ThresholdChanged = "MC217";
    public const string OutputUnitChanged = "MC218";
    public const string FallbackChanged = "MC222";
    public const string FallbackIntroduced = "MC224";
    public const string OutputKindChanged = "MC226";
    public const string VectorLengthChanged = "MC227";
    public const string OutputMeaningDeclared = "MC228";
    public const string OutputFormerNameDropped = "MC229";
    public const string OutputMemberRenamed = "MC230";
    public const string PredictionShapeChanged = "MC231";
#pragma warning restore CS1591
}
