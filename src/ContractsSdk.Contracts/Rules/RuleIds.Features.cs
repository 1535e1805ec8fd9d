namespace ContractsSdk.Contracts.Rules;

public static partial class RuleIds
{
#pragma warning disable CS1591 // The name says what changed, and the page of the id says the rest.
    // MC1xx: features
    public const string FeatureRemoved = "MC101";
    public const string FeatureRetired = "MC102";
    public const string RequiredFeatureAdded = "MC103";
    public const string OptionalFeatureAdded = "MC104";
    public const string FeatureBecameRequired = "MC105";
    public const string FeatureBecameOptional = "MC106";
    public const string FeatureRenamed = "MC107";
    public const string FeatureRenamedWithFormerName = "MC108";
    public const string FeatureMemberRenamed = "MC109";
    public const string FeatureFormerNameDropped = "MC110";
    public const string FeatureTypeWidened = "MC111";
    public const string FeatureTypeWidenedWithLoss = "MC112";
    public const string FeatureTypeNarrowed = "MC113";
    public const string FeatureKindChanged = "MC114";
    public const string FeatureBecameNullable = "MC115";
    public const string FeatureBecameNotNullable = "MC116";
    public const string FeatureNarrowed = "MC117";
    public const string FeatureNarrowedSilently = "MC118";
    public const string FeatureWidened = "MC119";
    public const string OutsidePolicyChanged = "MC120";
    public const string CategoryAdded = "MC121";
    public const string CategoryRemoved = "MC122";
    public const string CategoryRemovedSilently = "MC123";
    public const string CategoryRenamed = "MC124";
    public const string UnknownPolicyChanged = "MC125";
    public const string CategoriesClosedOrOpened = "MC126";
    public const string MissingPolicyChanged = "MC127";
    public const string FeatureUnitChanged = "MC128";
    public const string FeatureMeaningDeclared = "MC129";
    public const string FeaturesShapeChanged = "MC130";
    public const string FeatureWindowChanged = "MC131";
    public const string VectorFeatureShapeChanged = "MC134";
#pragma warning restore CS1591
}
