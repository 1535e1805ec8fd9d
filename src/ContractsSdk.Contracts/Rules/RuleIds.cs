namespace ContractsSdk.Contracts.Rules;

/// <summary>Every rule of the product. An id is one message, one page in <c>docs/rules</c>, one help link; never reused.</summary>
public static partial class RuleIds
{
#pragma warning disable CS1591 // The name says what is wrong, and the page of the id says the rest.
    // MC00x-01x: the client and its two types
    public const string ClientNotPartial = "MC001";
    public const string ClientNotDerived = "MC002";
    public const string ClientShapeNotSupported = "MC003";
    public const string ContainingTypeNotPartial = "MC004";
    public const string ClientDeclaresConstructor = "MC005";
    public const string InvalidContractId = "MC006";
    public const string InvalidContractVersion = "MC007";
    public const string FeaturesTypeNotMarked = "MC008";
    public const string NoFeature = "MC009";
    public const string PredictionTypeNotMarked = "MC010";
    public const string NoOutput = "MC011";
    public const string UnsupportedFeatureType = "MC012";
    public const string UnsupportedOutputType = "MC013";
    public const string DuplicateName = "MC014";
    public const string ConfusableNames = "MC015";
    public const string InvalidName = "MC016";
    public const string FeatureNotReadable = "MC017";
    public const string PredictionNotConstructible = "MC018";
    public const string AttributeOnPropertyAndParameter = "MC019";
    public const string InvalidContractFact = "MC020";

    // MC02x: slots and tensors
    public const string PackedWithoutSlotsOverSeveralParts = "MC021";
    public const string PackedWithoutSlots = "MC022";
    public const string OverlappingSlots = "MC023";
    public const string MissingSlots = "MC024";
    public const string NegativeSlot = "MC025";
    public const string SlotsOnSomeFeaturesOnly = "MC026";
    public const string SlotWithoutSharedTensor = "MC027";
    public const string ElementCannotCarryType = "MC028";
    public const string ConflictingElements = "MC029";

    // MC03x-04x: constraints, categories, missing values
    public const string ConstraintCannotApply = "MC030";
    public const string IntegerBoundsOnFractionalMember = "MC031";
    public const string InvalidRange = "MC032";
    public const string OutsideWithoutRange = "MC033";
    public const string InvalidCategories = "MC034";
    public const string CategoricalWithoutCategories = "MC035";
    public const string SeveralCategoricalAttributes = "MC036";
    public const string AllZeroWithoutOneHot = "MC037";
    public const string InvalidOtherCategory = "MC038";
    public const string EnumWithoutExplicitValues = "MC039";
    public const string EnumNotCategorical = "MC040";
    public const string InvalidMissingValue = "MC041";
    public const string MissingCannotApply = "MC042";
    public const string TextInNumericTensor = "MC043";
    public const string InvalidPattern = "MC044";
    public const string ConstraintNotEnforced = "MC045";
    public const string InvalidConstant = "MC046";
    public const string AttributeWithoutEffect = "MC047";
    public const string IntegerLosesDigits = "MC048";
    public const string InvalidHistory = "MC049";

    // MC05x: outputs
    public const string InvalidOutputPosition = "MC050";
    public const string InvalidKey = "MC051";
    public const string InvalidTrueLabel = "MC052";
    public const string InvalidLabels = "MC053";
    public const string MeaningCannotApply = "MC054";
    public const string InvalidVector = "MC055";
    public const string InvalidDecision = "MC056";

    // MC06x: fallbacks
    public const string InvalidFallbackSignature = "MC060";
    public const string FallbackOrderNotClear = "MC061";
    public const string FallbackWithoutReason = "MC062";
    public const string ImpossibleResilience = "MC063";
    public const string InvalidFallbackClient = "MC064";

    // MC07x: what features are made into, and what they give away
    public const string InvalidScale = "MC070";
    public const string InvalidFeatureShape = "MC071";
    public const string InvalidAxis = "MC072";
    public const string InvalidEncoder = "MC073";
    public const string InvalidTime = "MC074";
    public const string SensitiveValuePrinted = "MC075";

    // MC50x: governance
    public const string DuplicateContractId = "MC502";
#pragma warning restore CS1591
}
