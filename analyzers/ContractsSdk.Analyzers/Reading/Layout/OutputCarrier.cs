using ContractsSdk.Contracts;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Which element types can fill which outputs. Whether a single value fits is for the run time to see.</summary>
internal static class OutputCarrier
{
    public static bool CanFill(ElementType element, OutputContract output)
    {
        if (output.Key is not null)
            return true;
        if (element is ElementType.Unspecified or ElementType.Decimal or ElementType.Enum)
            return false;
        if (output.Vector)
            return output.Type is ElementType.Bool or ElementType.String || NumberOrder.IsInteger(output.Type) ? element == output.Type : NumberOrder.IsNumeric(element);
        return output.Type switch
        {
            ElementType.Bool => (output.True?.Type == ElementType.String) == (element == ElementType.String),
            ElementType.String => element == ElementType.String || (NumberOrder.IsInteger(element) && !output.Labels.IsEmpty),
            ElementType.Enum => element == ElementType.String || NumberOrder.IsInteger(element),
            _ when NumberOrder.IsInteger(output.Type) => NumberOrder.IsInteger(element),
            _ => NumberOrder.IsNumeric(element),
        };
    }
}
