namespace ContractsSdk.Contracts.Layout;

/// <summary>The element type a tensor has for a type of values: some of those no tensor can have.</summary>
internal static class TensorElement
{
    public static ElementType Of(ElementType type) => type switch
    {
        ElementType.Enum => ElementType.Int64,
        ElementType.Decimal => ElementType.Float64,
        ElementType.Unspecified => ElementType.Float32,
        _ => type,
    };
}
