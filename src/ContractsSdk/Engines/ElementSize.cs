using System;

namespace ContractsSdk.Engines;

/// <summary>Bytes of one element in plain memory.</summary>
public static class ElementSize
{
    /// <summary>Bytes of one element; 0 for text, which has no plain memory.</summary>
    /// <param name="element">A tensor's element type.</param>
    /// <exception cref="ArgumentOutOfRangeException">No tensor has this type.</exception>
    public static int Of(ElementType element) => element switch
    {
        ElementType.Bool or ElementType.Int8 or ElementType.UInt8 => 1,
        ElementType.Int16 or ElementType.UInt16 or ElementType.Float16 or ElementType.BFloat16 => 2,
        ElementType.Int32 or ElementType.UInt32 or ElementType.Float32 => 4,
        ElementType.Int64 or ElementType.UInt64 or ElementType.Float64 => 8,
        ElementType.String => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "No tensor has elements of this type."),
    };
}
