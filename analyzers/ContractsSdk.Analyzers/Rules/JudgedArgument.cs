using System.Linq;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>Which argument of an attribute a rule is about.</summary>
internal static class JudgedArgument
{
    /// <summary>The argument as it is written; null when the rule is about the whole attribute, or the argument is not there.</summary>
    public static AttributeArgumentSyntax? Of(string rule, EquatableArray<string> arguments, AttributeSyntax attribute) => rule switch
    {
        RuleIds.InvalidContractId => Constructor(attribute, 0, "id"),
        RuleIds.InvalidContractVersion => Constructor(attribute, 1, "version"),
        RuleIds.DuplicateContractId => Constructor(attribute, 0, "id"),
        RuleIds.InvalidContractFact => Named(attribute, arguments[0]),
        RuleIds.DuplicateName or RuleIds.ConfusableNames => Named(attribute, "Name") ?? Name(attribute),
        RuleIds.InvalidName => Text(attribute, arguments[1]),
        RuleIds.OverlappingSlots or RuleIds.MissingSlots or RuleIds.NegativeSlot or RuleIds.SlotWithoutSharedTensor => Named(attribute, "Slot"),
        RuleIds.ElementCannotCarryType or RuleIds.ConflictingElements or RuleIds.IntegerLosesDigits => Named(attribute, "Element"),
        RuleIds.OutsideWithoutRange => Named(attribute, "Outside"),
        RuleIds.AllZeroWithoutOneHot => Named(attribute, "OnUnknown"),
        RuleIds.InvalidOtherCategory => Named(attribute, "Other") ?? Named(attribute, "OnUnknown"),
        RuleIds.InvalidMissingValue or RuleIds.MissingCannotApply => Named(attribute, "Missing"),
        RuleIds.InvalidPattern => Constructor(attribute, 0, "pattern"),
        RuleIds.InvalidOutputPosition => Named(attribute, "Index"),
        RuleIds.InvalidKey => Named(attribute, "Key"),
        RuleIds.InvalidTrueLabel => Named(attribute, "True"),
        RuleIds.MeaningCannotApply => Named(attribute, "Meaning"),
        RuleIds.InvalidDecision => Named(attribute, arguments[1]),
        RuleIds.FallbackOrderNotClear => Named(attribute, "Order"),
        RuleIds.FallbackWithoutReason => Named(attribute, "On"),
        RuleIds.ImpossibleResilience => Named(attribute, arguments[2]),
        _ => null,
    };

    // Of [Feature], [Output] and [Constant].
    private static AttributeArgumentSyntax? Name(AttributeSyntax attribute) =>
        Constructor(attribute, 0, "name") ?? Constructor(attribute, 0, "tensor");

    // A name may be the attribute's own, a tensor's or an output's: it is the argument that says so.
    private static AttributeArgumentSyntax? Text(AttributeSyntax attribute, string shown) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument =>
            argument.Expression is LiteralExpressionSyntax { Token.Value: string text } && Visible.Text(text) == shown) ?? Name(attribute);

    private static AttributeArgumentSyntax? Named(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    private static AttributeArgumentSyntax? Constructor(AttributeSyntax attribute, int position, string name)
    {
        var arguments = attribute.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray() ?? [];
        return arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)
            ?? arguments.Where((argument, index) => argument.NameColon is null && index == position).FirstOrDefault();
    }
}
