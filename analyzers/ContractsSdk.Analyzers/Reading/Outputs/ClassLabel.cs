using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What a classifier calls a class: a 64-bit integer or a text.</summary>
internal static class ClassLabel
{
    /// <summary>Reads one; the result is what is wrong with it, or null.</summary>
    public static string? Read(TypedConstant constant, out ContractValue label)
    {
        label = default;
        if (constant.Kind == TypedConstantKind.Primitive && ContractValue.TryOf(constant.Value, out label))
        {
            if (label.Type == ElementType.String)
                return WellFormed.Is(label.Text) ? null : "that is ill-formed text";
            if (NumberOrder.IsInteger(label.Type) && label.TryConvert(ElementType.Int64, out label))
                return null;
        }

        return $"of type '{constant.Type?.ToDisplayString()}'";
    }
}
