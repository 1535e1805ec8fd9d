using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Generated;

namespace ContractsSdk.Pipeline;

/// <summary>Turns what generated checks found into what people read: names and declared limits, never values.</summary>
internal sealed class ContractTerms(ModelContract contract, TensorPlan plan)
{
    private const int ListedCategories = 10;

    /// <summary>The violations of a row that is null.</summary>
    public static IReadOnlyList<Violation> NullRow { get; } = [new("", ViolationRule.Missing)];

    /// <summary>Findings about features, in the contract's order, whatever was asked first.</summary>
    public Violation[] OfFeatures(in Findings findings) =>
        [.. findings.Items.OrderBy(item => item.Subject).Select(item => Describe(contract.Features[item.Subject], ElementOf(item.Subject), item.Rule))];

    /// <summary>Findings about outputs.</summary>
    public Violation[] OfOutputs(in Findings findings) =>
        [.. findings.Items.Select(item => Describe(contract.Outputs[item.Subject], item.Rule))];

    private static Violation Describe(FeatureContract feature, ElementType element, ViolationRule rule) => new(feature.Name, rule, rule switch
    {
        ViolationRule.OutOfRange => Describe(feature.Range) ?? (feature.Log1p ? "above -1" : null),
        ViolationRule.UnknownCategory => Describe(feature.Categories),
        ViolationRule.Length => feature.Axis is { } axis ? $"1 to {axis.Maximum}, the same along '{axis.Name}'"
            : feature.IsVector ? string.Join(" × ", feature.Shape) : Describe(feature.Length),
        ViolationRule.Overflow => element.ToString(),
        _ => null,
    });

    private static Violation Describe(OutputContract output, ViolationRule rule) => new(output.Name, rule, rule switch
    {
        ViolationRule.OutOfRange => Describe(output.Range),
        ViolationRule.UnknownCategory => Describe(output.Labels),
        _ => null,
    });

    private static string? Describe(NumericRange? range) => range is null
        ? null
        : (range.MinimumIsExclusive ? "above " : "") + range.Minimum + (range.MaximumIsExclusive ? " to below " : " to ") + range.Maximum;

    private static string? Describe(LengthRange? length) => length switch
    {
        null => null,
        { Maximum: null } => $"at least {length.Minimum}",
        _ => $"{length.Minimum} to {length.Maximum}",
    };

    private static string? Describe(EquatableArray<Category> categories) => categories.Count switch
    {
        0 => null,
        <= ListedCategories => "one of " + string.Join(", ", categories.Select(category => category.Name)),
        _ => $"one of {categories.Count}",
    };

    private ElementType ElementOf(int feature) => plan.Inputs[plan.Features[feature].Tensor].Element;
}
