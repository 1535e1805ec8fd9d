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
        return feature.Encoding switch
        {
            FeatureEncoding.OneHot => element != ElementType.String,
            FeatureEncoding.Ordinal => Holds(element, feature, isPosition: feature.Type != ElementType.Enum),
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
        ElementType.Enum => element == ElementType.String || Holds(element, feature, isPosition: false),
        _ when element == ElementType.String => !feature.Categories.IsEmpty,
        _ when element == ElementType.Bool => false,
        _ => NumberOrder.IsInteger(feature.Type) || NumberOrder.IsFloat(element),
    };

    private static bool Holds(ElementType element, FeatureContract feature, bool isPosition) =>
        NumberOrder.IsNumeric(element) && feature.Categories.Select((category, i) => isPosition ? i : category.Code ?? 0).All(number =>
            ContractValue.Of(number).TryConvert(element, out _) && System.Math.Abs(number) <= (ExactIntegers(element) ?? long.MaxValue));
}
