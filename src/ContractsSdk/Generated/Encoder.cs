using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>Calls encoders, also those that implement their interface explicitly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Encoder
{
    /// <summary>Writes a value's elements.</summary>
    public static void Write<TEncoder, TValue, TElement>(in TValue value, Span<TElement> elements)
        where TEncoder : IFeatureEncoder<TValue, TElement>
        where TElement : unmanaged => TEncoder.Encode(in value, elements);
}
