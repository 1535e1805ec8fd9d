using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>The one order a contract's lists have, whatever order they were declared in.</summary>
public static class ContractOrder
{
    /// <summary>
    /// The same contract with everything sorted whose order means nothing: features, constants and outputs by name, categories that
    /// no encoding counts, labels that no index counts. The text of a contract is written from this and read into this.
    /// </summary>
    public static ModelContract Sorted(ModelContract contract) => IsSorted(contract) ? contract : contract with
    {
        Features = contract.Features.Select(Sorted).OrderBy(feature => feature.Name, StringComparer.Ordinal).ToEquatableArray(),
        Constants = contract.Constants.OrderBy(constant => constant.Name, StringComparer.Ordinal).ToEquatableArray(),
        Outputs = contract.Outputs.Select(Sorted).OrderBy(output => output.Name, StringComparer.Ordinal).ToEquatableArray(),
        Retired = contract.Retired.OrderBy(feature => feature.Name, StringComparer.Ordinal).ToEquatableArray(),
        UnknownFacts = contract.UnknownFacts.OrderBy(fact => fact, FactOrder.Instance).ToEquatableArray(),
    };

    /// <summary>
    /// Whether the place of a category in the list means something. An enum's ordinal is the number of the member, wherever it stands.
    /// </summary>
    public static bool CategoriesCount(FeatureContract feature) =>
        feature.Encoding == FeatureEncoding.OneHot || (feature.Encoding == FeatureEncoding.Ordinal && feature.Type != ElementType.Enum);

    /// <summary>
    /// Whether the place of a label in the list means something. One that arrives as text, or as an enum member's number, is the same
    /// wherever it stands.
    /// </summary>
    public static bool LabelsCount(OutputContract output) => output.Vector || output.Type switch
    {
        ElementType.Enum => false,
        ElementType.String => output.Element is not (ElementType.Unspecified or ElementType.String),
        _ => true,
    };

    // What was read or sorted before is asked for again more often than not.
    private static bool IsSorted(ModelContract contract) =>
        IsSorted(contract.Features, feature => feature.Name) && IsSorted(contract.Constants, constant => constant.Name)
        && IsSorted(contract.Outputs, output => output.Name) && IsSorted(contract.Retired, feature => feature.Name)
        && contract.UnknownFacts.IsEmpty && !contract.Features.Any(HasOrder) && !contract.Outputs.Any(HasOrder);

    private static bool IsSorted<T>(EquatableArray<T> items, Func<T, string> name)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (string.CompareOrdinal(name(items[i - 1]), name(items[i])) > 0)
                return false;
        }

        return true;
    }

    private static bool HasOrder(FeatureContract feature) =>
        feature.FormerNames.Count >= 2 || (feature.Categories.Count >= 2 && !CategoriesCount(feature));

    private static bool HasOrder(OutputContract output) =>
        output.FormerNames.Count >= 2 || (output.Labels.Count >= 2 && !LabelsCount(output));

    // Most have nothing to sort, and stay the same one: comparing them is then a glance.
    private static FeatureContract Sorted(FeatureContract feature) =>
        !HasOrder(feature) ? feature : feature with
        {
            Categories = CategoriesCount(feature) ? feature.Categories : Sorted(feature.Categories),
            FormerNames = Sorted(feature.FormerNames),
        };

    private static OutputContract Sorted(OutputContract output) =>
        !HasOrder(output) ? output : output with
        {
            Labels = LabelsCount(output) ? output.Labels : Sorted(output.Labels),
            FormerNames = Sorted(output.FormerNames),
        };

    private static EquatableArray<string> Sorted(IEnumerable<string> names) =>
        names.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<Category> Sorted(IEnumerable<Category> categories) => categories
        .OrderBy(category => category.Name, StringComparer.Ordinal)
        .ThenBy(category => category.Code)
        .ToEquatableArray();
}
