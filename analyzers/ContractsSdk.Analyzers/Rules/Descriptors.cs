using System;
using System.Collections.Immutable;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// Every diagnostic about a declaration. A message says what is wrong and what to do; the comment above a rule names the arguments
/// where the text does not. Errors cannot work, warnings are traps, suggestions are habits worth having.
/// </summary>
internal static class Descriptors
{
    private const DiagnosticSeverity Error = DiagnosticSeverity.Error;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;
    private const DiagnosticSeverity Suggestion = DiagnosticSeverity.Info;

    // Above the rules: each of them enters itself here while the fields below are initialized.
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor>.Builder Catalogue =
        ImmutableDictionary.CreateBuilder<string, DiagnosticDescriptor>(StringComparer.Ordinal);

    public static readonly DiagnosticDescriptor ClientNotPartial = Rule(
        RuleIds.ClientNotPartial,
        "The client is not partial",
        "The client '{0}' is not partial, so its other half cannot be generated; add 'partial'",
        RuleCategories.Client, Error);

    public static readonly DiagnosticDescriptor ClientNotDerived = Rule(
        RuleIds.ClientNotDerived,
        "The client does not derive from ModelClient",
        "'{0}' has [ModelContract] but does not derive directly from ModelClient<TFeatures, TPrediction>; derive it or remove the " +
        "attribute",
        RuleCategories.Client, Error);

    // {1}: what it is: 'generic', 'abstract', 'static', 'file-local', "nested in the generic type 'Outer'"
    public static readonly DiagnosticDescriptor ClientShapeNotSupported = Rule(
        RuleIds.ClientShapeNotSupported,
        "A client of this shape cannot be generated",
        "The client '{0}' is {1}, and a client of this shape cannot be generated; make it a plain class",
        RuleCategories.Client, Error);

    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = Rule(
        RuleIds.ContainingTypeNotPartial,
        "The type around the client is not partial",
        "The client '{0}' is nested in '{1}', which is not partial, so its other half cannot be generated; add 'partial' to '{1}'",
        RuleCategories.Client, Error);

    public static readonly DiagnosticDescriptor ClientDeclaresConstructor = Rule(
        RuleIds.ClientDeclaresConstructor,
        "The client declares a constructor",
        "The client '{0}' declares a constructor, but only the generated one connects it to a model; remove it, and take services " +
        "from FallbackContext.Services",
        RuleCategories.Client, Error);

    // {1}: ContractId.ProblemOf, a sentence; {2}: ContractId.Nearest
    public static readonly DiagnosticDescriptor InvalidContractId = Rule(
        RuleIds.InvalidContractId,
        "The contract id is not valid",
        "'{0}' cannot be a contract id, which names a folder, a configuration key and a metric tag. {1} Write for example '{2}'.",
        RuleCategories.Client, Error);

    // {1}: the problem, a sentence
    public static readonly DiagnosticDescriptor InvalidContractVersion = Rule(
        RuleIds.InvalidContractVersion,
        "The contract version is not a semantic version",
        "'{0}' cannot be a contract version: {1}",
        RuleCategories.Client, Error);

    public static readonly DiagnosticDescriptor FeaturesTypeNotMarked = Rule(
        RuleIds.FeaturesTypeNotMarked,
        "The features type has no [Features]",
        "'{0}' is the features type of the client '{1}' but has no [Features]; add the attribute to it",
        RuleCategories.Client, Error);

    public static readonly DiagnosticDescriptor NoFeature = Rule(
        RuleIds.NoFeature,
        "The features type has no feature",
        "'{0}' has no feature, so nothing would reach the model; add [Feature(\"name\")] to the members the model takes",
        RuleCategories.Client, Error);

    public static readonly DiagnosticDescriptor PredictionTypeNotMarked = Rule(
        RuleIds.PredictionTypeNotMarked,
        "The prediction type has no [Prediction]",
        "'{0}' is the prediction type of the client '{1}' but has no [Prediction]; add the attribute to it",
        RuleCategories.Client, Error);

    public static readonly DiagnosticDescriptor NoOutput = Rule(
        RuleIds.NoOutput,
        "The prediction type has no output",
        "'{0}' has no output, so nothing of the model's answer would be read; add [Output(\"tensor\")] to the members it fills",
        RuleCategories.Client, Error);

    public static readonly DiagnosticDescriptor UnsupportedFeatureType = Rule(
        RuleIds.UnsupportedFeatureType,
        "No tensor can take a feature of this type",
        "The feature '{0}' has the type '{1}', which no tensor can take; use a bool, a number, a string, an enum, a date or span with [Time], an array or ReadOnlyMemory of bools, numbers or strings with [Shape] or [Axis], or an encoder",
        RuleCategories.Members, Error);

    public static readonly DiagnosticDescriptor UnsupportedOutputType = Rule(
        RuleIds.UnsupportedOutputType,
        "No tensor can fill an output of this type",
        "The output '{0}' has the type '{1}', which no tensor can fill; use a bool, a number, a string, an enum, or an array of bools, numbers or strings",
        RuleCategories.Members, Error);

    // {0}: member, {1}: name, {2}: the other member
    public static readonly DiagnosticDescriptor DuplicateName = Rule(
        RuleIds.DuplicateName,
        "Two members have the same name in the contract",
        "'{0}' has the name '{1}' in the contract, as has '{2}'; give it a name of its own",
        RuleCategories.Members, Error);

    // {0}: member, {1}: name, {2}: the other member, {3}: its name, {4}: 'case', 'Unicode normalization', 'look-alike characters'
    public static readonly DiagnosticDescriptor ConfusableNames = Rule(
        RuleIds.ConfusableNames,
        "Two names in the contract are easily confused",
        "The name '{1}' of '{0}' differs only in {4} from the name '{3}' of '{2}'; rename one of them",
        RuleCategories.Members, Warning);

    // {0}: member or type, {1}: the name with invisible characters escaped, {2}: why: "is empty", "starts with a space"
    public static readonly DiagnosticDescriptor InvalidName = Rule(
        RuleIds.InvalidName,
        "The name cannot stand in a contract",
        "The name '{1}' of '{0}' {2}; use visible characters, as the model spells them",
        RuleCategories.Members, Error);

    // {1}: why: "it has no getter", "its getter is private", "it is static"
    public static readonly DiagnosticDescriptor FeatureNotReadable = Rule(
        RuleIds.FeatureNotReadable,
        "The feature cannot be read",
        "The feature '{0}' cannot be read: {1}; make it an instance property with a getter the client can call",
        RuleCategories.Members, Error);

    // {1}: what is in the way and how to clear it: "it is abstract", "its output 'Score' has no setter: add 'init'"
    public static readonly DiagnosticDescriptor PredictionNotConstructible = Rule(
        RuleIds.PredictionNotConstructible,
        "The prediction cannot be constructed",
        "The prediction '{0}' cannot be constructed by the client: {1}",
        RuleCategories.Members, Error);

    // {1}: the attribute's short name
    public static readonly DiagnosticDescriptor AttributeOnPropertyAndParameter = Rule(
        RuleIds.AttributeOnPropertyAndParameter,
        "The same attribute is on the property and on its parameter",
        "'{0}' has [{1}] on the property and on the constructor parameter; keep the one on the property",
        RuleCategories.Members, Error);

    // {0}: the fact, {1}: its value, {2}: what is wrong and what to write
    public static readonly DiagnosticDescriptor InvalidContractFact = Rule(
        RuleIds.InvalidContractFact,
        "A fact of the contract is not valid",
        "{0} = \"{1}\" {2}",
        RuleCategories.Client, Error);

    // {0}: type, {1}: tensor
    public static readonly DiagnosticDescriptor PackedWithoutSlotsOverSeveralParts = Rule(
        RuleIds.PackedWithoutSlotsOverSeveralParts,
        "Packed features without slots are declared in several places",
        "The features of '{0}' are packed into '{1}' without slots and declared in several places, so the order of files would " +
        "decide the model's input; write Slot = n on each",
        RuleCategories.Packing, Error);

    // {0}: type, {1}: tensor
    public static readonly DiagnosticDescriptor PackedWithoutSlots = Rule(
        RuleIds.PackedWithoutSlots,
        "Packed features have no slots",
        "The features of '{0}' are packed into '{1}' in the order of their declaration; write the slots, so that sorting members " +
        "cannot change the model's input",
        RuleCategories.Packing, Suggestion);

    // {0}: member, {1}: 'slot 3' or 'slots 1 to 3', {2}: the other member, {3}: what it takes, {4}: tensor
    public static readonly DiagnosticDescriptor OverlappingSlots = Rule(
        RuleIds.OverlappingSlots,
        "Two features take the same slot",
        "'{0}' takes {1} of '{4}' and '{2}' takes {3}, so one would overwrite the other; move one of them",
        RuleCategories.Packing, Error);

    // {0}: the member behind the gap, {1}: 'slot 3' or 'slots 1 to 3', {2}: tensor
    public static readonly DiagnosticDescriptor MissingSlots = Rule(
        RuleIds.MissingSlots,
        "No feature fills a slot",
        "No feature fills {1} of '{2}', before '{0}', and the model would read zero there; add the missing feature or close the gap",
        RuleCategories.Packing, Error);

    public static readonly DiagnosticDescriptor NegativeSlot = Rule(
        RuleIds.NegativeSlot,
        "A slot is negative",
        "'{0}' states slot {1}, but slots count from 0; write the position of its first element",
        RuleCategories.Packing, Error);

    // {0}: member, {1}: tensor
    public static readonly DiagnosticDescriptor SlotsOnSomeFeaturesOnly = Rule(
        RuleIds.SlotsOnSomeFeaturesOnly,
        "Some features of a tensor have slots and some have none",
        "'{0}' has no slot, but other features of '{1}' have; write the slots of all of them",
        RuleCategories.Packing, Error);

    public static readonly DiagnosticDescriptor SlotWithoutSharedTensor = Rule(
        RuleIds.SlotWithoutSharedTensor,
        "A slot is stated for a tensor that is not shared",
        "'{0}' states a slot but goes to a tensor of its own; name the shared tensor, here or on [Features], or remove Slot",
        RuleCategories.Packing, Error);

    // {0}: member, {1}: what it is, 'float' or 'string under [OneHot]', {2}: the element type
    public static readonly DiagnosticDescriptor ElementCannotCarryType = Rule(
        RuleIds.ElementCannotCarryType,
        "The tensor's element type cannot carry the member's type",
        "A tensor of {2} cannot carry '{0}' ({1}); change Element or the member",
        RuleCategories.Packing, Error);

    // {0}: member, {1}: its element, {2}: the other member or type, {3}: the other's element, {4}: tensor
    public static readonly DiagnosticDescriptor ConflictingElements = Rule(
        RuleIds.ConflictingElements,
        "One tensor is given two element types",
        "'{0}' states Element = {1} but '{2}' states {3} for the same tensor '{4}'; a tensor has one element type",
        RuleCategories.Packing, Error);

    // {0}: the attribute's short name, {1}: member, {2}: its C# type
    public static readonly DiagnosticDescriptor ConstraintCannotApply = Rule(
        RuleIds.ConstraintCannotApply,
        "The constraint does not fit the member's type",
        "[{0}] cannot apply to '{1}' of type '{2}'; remove it or change the type",
        RuleCategories.Constraints, Error);

    // {0}: member, {1}: its C# type, {2}, {3}: the bounds as they should be written
    public static readonly DiagnosticDescriptor IntegerBoundsOnFractionalMember = Rule(
        RuleIds.IntegerBoundsOnFractionalMember,
        "A fractional member has integer bounds",
        "The bounds of '{0}' are integers, but it is a {1}: DataAnnotations rounds the value before it compares and the client does " +
        "not; write Range({2}, {3})",
        RuleCategories.Constraints, Warning);

    // {1}: why: "is empty: 5 is above 3", "has NaN as a bound", "has the bound 1E+300, which a float cannot hold"
    public static readonly DiagnosticDescriptor InvalidRange = Rule(
        RuleIds.InvalidRange,
        "The range is not valid",
        "The range of '{0}' {1}; write two bounds of the member's type, the lower one first",
        RuleCategories.Constraints, Error);

    // {1}: Clamp or Missing
    public static readonly DiagnosticDescriptor OutsideWithoutRange = Rule(
        RuleIds.OutsideWithoutRange,
        "Outside is stated without a range",
        "'{0}' states Outside = {1} but has no range to be outside of; add [Range] or remove Outside",
        RuleCategories.Constraints, Error);

    // {1}: why: "are none", "contain 'travel' twice", "contain null"
    public static readonly DiagnosticDescriptor InvalidCategories = Rule(
        RuleIds.InvalidCategories,
        "The categories are not valid",
        "The categories of '{0}' {1}; list each value once, with the type of the member",
        RuleCategories.Constraints, Error);

    // {1}: the attribute's short name
    public static readonly DiagnosticDescriptor CategoricalWithoutCategories = Rule(
        RuleIds.CategoricalWithoutCategories,
        "A categorical feature has no categories",
        "'{0}' has [{1}] but no categories; list them in [AllowedValues] or use an enum",
        RuleCategories.Constraints, Error);

    // {1}, {2}: the attributes' short names
    public static readonly DiagnosticDescriptor SeveralCategoricalAttributes = Rule(
        RuleIds.SeveralCategoricalAttributes,
        "A feature is encoded in two ways",
        "'{0}' has [{1}] and [{2}], but a feature is encoded one way; keep one of them",
        RuleCategories.Constraints, Error);

    // {1}: the attribute's short name
    public static readonly DiagnosticDescriptor AllZeroWithoutOneHot = Rule(
        RuleIds.AllZeroWithoutOneHot,
        "Only a one-hot encoding can be all zero",
        "'{0}' states OnUnknown = AllZero, but under [{1}] zero is a category or a value; use Other or Reject",
        RuleCategories.Constraints, Error);

    // {1}: why: "states OnUnknown = Other but no Other", "states Other, but OnUnknown is not Other", "states Other = 'x', which is not one
    // of its categories"
    public static readonly DiagnosticDescriptor InvalidOtherCategory = Rule(
        RuleIds.InvalidOtherCategory,
        "The other category is not valid",
        "'{0}' {1}; OnUnknown = Other and Other = one of the categories belong together",
        RuleCategories.Constraints, Error);

    // {0}: enum, {1}: its first member without a value
    public static readonly DiagnosticDescriptor EnumWithoutExplicitValues = Rule(
        RuleIds.EnumWithoutExplicitValues,
        "The enum has no explicit values",
        "'{0}.{1}' has no explicit value, so inserting or sorting members would change what the model reads; write the value of " +
        "every member of '{0}'",
        RuleCategories.Constraints, Error);

    // {0}: member, {1}: enum
    public static readonly DiagnosticDescriptor EnumNotCategorical = Rule(
        RuleIds.EnumNotCategorical,
        "The enum does not say how it is encoded",
        "'{0}' is the enum '{1}' and does not say how the model reads it; add [OneHot] or [Ordinal]",
        RuleCategories.Constraints, Error);

    // {1}: why: "is not a float", "is outside its range", "is not one of its categories"
    public static readonly DiagnosticDescriptor InvalidMissingValue = Rule(
        RuleIds.InvalidMissingValue,
        "The value that replaces a missing one is not valid",
        "The Missing value of '{0}' {1}; write a constant of the member's type that the contract itself accepts",
        RuleCategories.Constraints, Error);

    // {0}: member, {1}: its C# type
    public static readonly DiagnosticDescriptor MissingCannotApply = Rule(
        RuleIds.MissingCannotApply,
        "The member can never be missing",
        "'{0}' of type '{1}' can never be missing, so its Missing value would never be used; make it '{1}?' or remove Missing",
        RuleCategories.Constraints, Error);

    // {0}: member, {1}: tensor, {2}: the element type
    public static readonly DiagnosticDescriptor TextInNumericTensor = Rule(
        RuleIds.TextInNumericTensor,
        "Text goes into a tensor of numbers",
        "'{0}' is text, but '{1}' is a tensor of {2}; add [OneHot] or [Ordinal], or give it a tensor of its own",
        RuleCategories.Packing, Error);

    // {1}: what the parser says
    public static readonly DiagnosticDescriptor InvalidPattern = Rule(
        RuleIds.InvalidPattern,
        "The pattern is not a regular expression",
        "The pattern of '{0}' is not a regular expression ({1}); correct it",
        RuleCategories.Constraints, Error);

    // {0}: '[EmailAddress]' or 'IValidatableObject', {1}: member or type, {2}: what to do
    public static readonly DiagnosticDescriptor ConstraintNotEnforced = Rule(
        RuleIds.ConstraintNotEnforced,
        "The client does not enforce this constraint",
        "{0} on '{1}' is not part of the contract, and the client does not check it; {2}",
        RuleCategories.Constraints, Warning);

    // {0}: tensor, {1}: why: "is null", "has the type 'char', which no tensor holds", "is stated twice", "is also fed by the feature
    // 'Amount'"
    public static readonly DiagnosticDescriptor InvalidConstant = Rule(
        RuleIds.InvalidConstant,
        "The constant is not valid",
        "The constant for '{0}' {1}; give every such tensor one bool, number or string",
        RuleCategories.Packing, Error);

    // {0}: the attribute's short name, {1}: member or type, {2}: why and what to do
    public static readonly DiagnosticDescriptor AttributeWithoutEffect = Rule(
        RuleIds.AttributeWithoutEffect,
        "The attribute has no effect here",
        "[{0}] on '{1}' has no effect: {2}",
        RuleCategories.Members, Warning);

    // {0}: member, {1}: its C# type, {2}: the element type, {3}: the largest number up to which every integer is exact
    public static readonly DiagnosticDescriptor IntegerLosesDigits = Rule(
        RuleIds.IntegerLosesDigits,
        "Large integers lose digits in this tensor",
        "'{0}' of type '{1}' goes into a tensor of {2}, which holds every integer only up to {3}; state a [Range] within that, or " +
        "another Element",
        RuleCategories.Packing, Suggestion);

    // {0}: member or type, {1}: what contradicts what: "has the former name 'amount', which 'Sum' has now"
    public static readonly DiagnosticDescriptor InvalidHistory = Rule(
        RuleIds.InvalidHistory,
        "A former or retired name contradicts another name",
        "'{0}' {1}; a name that was given up is never used again",
        RuleCategories.Members, Error);

    // {1}: why: "has the index -2", "states Index, but reads the whole row"
    public static readonly DiagnosticDescriptor InvalidOutputPosition = Rule(
        RuleIds.InvalidOutputPosition,
        "The position of the output is not valid",
        "The output '{0}' {1}; Index is the element of the row, from 0, and is left out for the only one or the whole row",
        RuleCategories.Outputs, Error);

    // {1}: why: "states Key and Index", "has a key of type 'double'"
    public static readonly DiagnosticDescriptor InvalidKey = Rule(
        RuleIds.InvalidKey,
        "The key of the output is not valid",
        "The output '{0}' {1}; every output that reads a map states a Key, and all are integers or all are strings",
        RuleCategories.Outputs, Error);

    // {1}: why: "is not a bool", "has a label of type 'double'"
    public static readonly DiagnosticDescriptor InvalidTrueLabel = Rule(
        RuleIds.InvalidTrueLabel,
        "The label that means true is not valid",
        "The output '{0}' states True but {1}; True is an integer or a string, and belongs to a bool",
        RuleCategories.Outputs, Error);

    // {1}: why: "are none", "contain 'fraud' twice", "do not fit the type 'float'"
    public static readonly DiagnosticDescriptor InvalidLabels = Rule(
        RuleIds.InvalidLabels,
        "The labels are not valid",
        "The labels of '{0}' {1}; list each class once, in the order of the model",
        RuleCategories.Outputs, Error);

    // {0}: member, {1}: ScoreKind, {2}: why: "is a string", "has a range beyond 0 to 1"
    public static readonly DiagnosticDescriptor MeaningCannotApply = Rule(
        RuleIds.MeaningCannotApply,
        "The meaning does not fit the output",
        "'{0}' cannot mean {1}: it {2}; correct Meaning or the member",
        RuleCategories.Outputs, Error);

    // {1}: why: "has the length 0", "has [Shape] but is no array", "has 3 labels for 4 elements"
    public static readonly DiagnosticDescriptor InvalidVector = Rule(
        RuleIds.InvalidVector,
        "The vector is not valid",
        "The vector '{0}' {1}; [Shape] states the lengths of a row's axes, each at least 1, and [Labels] as many labels as elements",
        RuleCategories.Outputs, Error);

    // {0}: member, {1}: Threshold or Positive, {2}: why: "stands on a 'string'", "is outside its range"
    public static readonly DiagnosticDescriptor InvalidDecision = Rule(
        RuleIds.InvalidDecision,
        "The threshold or positive class does not fit the output",
        "{1} of '{0}' {2}; both belong to a score, and a threshold is a number the score can be",
        RuleCategories.Outputs, Error);

    // {1}: what is in the way and how to clear it
    public static readonly DiagnosticDescriptor InvalidFallbackSignature = Rule(
        RuleIds.InvalidFallbackSignature,
        "The member cannot be a fallback",
        "'{0}' cannot be a fallback: {1}",
        RuleCategories.Fallbacks, Error);

    // {1}: why: "'Slow' and 'Down' state the same place"
    public static readonly DiagnosticDescriptor FallbackOrderNotClear = Rule(
        RuleIds.FallbackOrderNotClear,
        "The order of the fallbacks is not clear",
        "Nothing says which fallback of '{0}' is asked first: {1}; write Order = n on each",
        RuleCategories.Fallbacks, Error);

    public static readonly DiagnosticDescriptor FallbackWithoutReason = Rule(
        RuleIds.FallbackWithoutReason,
        "The fallback names no reason",
        "The fallback '{0}' names no reason it knows, so it would never answer; remove On for engine trouble, or name FallbackReasons",
        RuleCategories.Fallbacks, Error);

    // {1}: the other client, {2}: why: "it takes 'Row', not 'Transaction'"
    public static readonly DiagnosticDescriptor InvalidFallbackClient = Rule(
        RuleIds.InvalidFallbackClient,
        "The client cannot be fallen back on",
        "'{0}' cannot fall back on '{1}': {2}",
        RuleCategories.Fallbacks, Error);

    // {1}: what must hold and what was found: "Timeout must be from 1 to 3,600,000 ms; it is 0 ms"; {2}: the argument, for its place; {3}: the attribute
    public static readonly DiagnosticDescriptor ImpossibleResilience = Rule(
        RuleIds.ImpossibleResilience,
        "The resilience policy cannot work",
        "[{3}] on '{0}' cannot work: {1}",
        RuleCategories.Fallbacks, Error);

    // {1}: the attribute; {2}: why: "divides by 0; a standard deviation is above 0"
    public static readonly DiagnosticDescriptor InvalidScale = Rule(
        RuleIds.InvalidScale,
        "The scale is not valid",
        "[{1}] on '{0}' {2}",
        RuleCategories.Constraints, Error);

    // {1}: what is wrong: "is a DateOnly: say which number it is, as in [Time(TimeUnit.Days)]"
    public static readonly DiagnosticDescriptor InvalidTime = Rule(
        RuleIds.InvalidTime,
        "The number of the date or span is not stated",
        "'{0}' {1}",
        RuleCategories.Constraints, Error);

    // {1}: why: "does not say how many elements it has; add [Shape]"
    public static readonly DiagnosticDescriptor InvalidFeatureShape = Rule(
        RuleIds.InvalidFeatureShape,
        "The shape of the feature is not valid",
        "'{0}' {1}",
        RuleCategories.Packing, Error);

    // {1}: why: "does not say how long it may be; state Max, at least 1"
    public static readonly DiagnosticDescriptor InvalidAxis = Rule(
        RuleIds.InvalidAxis,
        "The open axis is not valid",
        "'{0}' cannot have an axis of open length: it {1}",
        RuleCategories.Packing, Error);

    // {1}: why: "it writes no element; state a width of at least 1"
    public static readonly DiagnosticDescriptor InvalidEncoder = Rule(
        RuleIds.InvalidEncoder,
        "The encoder is not valid",
        "'{0}' cannot be encoded so: {1}",
        RuleCategories.Constraints, Error);

    // {0}: member, {1}: the record
    public static readonly DiagnosticDescriptor SensitiveValuePrinted = Rule(
        RuleIds.SensitiveValuePrinted,
        "A record prints a sensitive value",
        "'{0}' is sensitive, but the compiler's ToString of the record '{1}' prints it; override ToString, or make '{1}' a class",
        RuleCategories.Members, Warning);

    // {0}: id, {1}: client, {2}: the other client
    public static readonly DiagnosticDescriptor DuplicateContractId = Rule(
        RuleIds.DuplicateContractId,
        "Two clients claim one contract id",
        "The contract id '{0}' of '{1}' is also claimed by '{2}', and an id is one folder, one configuration key and one metric " +
        "tag; give each contract its own",
        RuleCategories.Governance, Error, WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Catalogue.ToImmutable();

    // The names of the parameters are those of DiagnosticDescriptor: by them release tracking reads through this method.
    private static DiagnosticDescriptor Rule(
        string id, string title, string messageFormat, string category, DiagnosticSeverity defaultSeverity, params string[] customTags)
    {
        var rule = new DiagnosticDescriptor(
            id, title, messageFormat, category, defaultSeverity, isEnabledByDefault: true, helpLinkUri: RulePages.Of(id), customTags: customTags);
        Catalogue.Add(id, rule);
        return rule;
    }
}
