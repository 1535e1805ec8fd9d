using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Which element types can carry which features. Whether a single value fits is for the run time to see.</summary>
internal static class FeatureCarrier
{
    public static bool CanCarry(ElementType element, FeatureContract feature)
    {
        if (element is ElementType.Unspecified or ElementType.Decimal or ElementType.Enum)
            return false;
        if (feature.Encoder is not null)
            return element == feature.Type;
        return feature.Encoding switch
        {
            FeatureEncoding.OneHot => element != ElementType.String,
            FeatureEncoding.Ordinal => HoldsCategories(element, feature),
            _ => CanCarryValue(element, feature),
        };
    }

    /// <summary>The largest number up to which an element type holds every integer; null when it holds all of a long's.</summary>
    public static long? ExactIntegers(ElementType element) => element switch
    {
        ElementType.BFloat16 => 1 << 8,
        ElementType.Float16 => 1 << 11,
        ElementType.Float32 => 1 << 24,
        ElementType.Float64 => 1L << 53,
        _ => null,
    };

    private static bool CanCarryValue(ElementType element, FeatureContract feature) => feature.Type switch
    {
        ElementType.String => element == ElementType.String,
        ElementType.Bool => element != ElementType.String,
        _ when element == ElementType.String => !feature.Categories.IsEmpty,
        _ when element == ElementType.Bool => false,
        _ when !feature.Categories.IsEmpty => HoldsCategories(element, feature),
        _ when feature.IsScaled => NumberOrder.IsFloat(element),
        _ => NumberOrder.IsInteger(feature.Type) || NumberOrder.IsFloat(element),
    };

    private static bool HoldsCategories(ElementType element, FeatureContract feature) =>
        NumberOrder.IsNumeric(element) && feature.Categories.Select((category, i) => Number(feature, category, i)).All(number => Holds(element, number));

    private static bool Holds(ElementType element, ContractValue integer) => ExactIntegers(element) is { } exact
        ? NumberOrder.Compare(integer, ContractValue.Of(exact)) <= 0 && NumberOrder.Compare(integer, ContractValue.Of(-exact)) >= 0
        : integer.TryConvert(element, out _);

    /// <summary>What a category is written as.</summary>
    private static ContractValue Number(FeatureContract feature, Category category, int position) =>
        category.Code is { } code ? ContractValue.Of(code)
        : feature.Encoding == FeatureEncoding.Ordinal ? ContractValue.Of(position)
        : new ContractValue(feature.Type, category.Name);
}
