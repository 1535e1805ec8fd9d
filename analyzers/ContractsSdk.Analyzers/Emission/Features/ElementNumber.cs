using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Numbers known at compile time as elements of a tensor.</summary>
internal static class ElementNumber
{
    /// <summary>A number; what the element type does not have is 0, and was reported before.</summary>
    public static string Of(ContractValue number, ElementType element)
    {
        if (element == ElementType.Bool)
            return number.Text == "0" ? "false" : "true";
        if (!number.TryConvert(element, out var converted))
            converted = new ContractValue(element, "0");
        return element switch
        {
            ElementType.Float16 => $"(global::System.Half)({converted.Text})",
            ElementType.BFloat16 => $"global::ContractsSdk.Generated.BFloat16.Of({converted.Text}f)",
            _ => Literal.Of(converted),
        };
    }

    public static string NaN(ElementType element) => element switch
    {
        ElementType.Float16 => "global::System.Half.NaN",
        ElementType.BFloat16 => "global::ContractsSdk.Generated.BFloat16.Of(float.NaN)",
        _ => $"{CSharpType.Of(element)}.NaN",
    };
}
