using System;

namespace ContractsSdk;

/// <summary>The feature becomes what an encoder of yours makes of it, where the built-in ways do not say it: cyclic hours, hashes, planes of an image.</summary>
/// <typeparam name="TEncoder">The encoder: an <see cref="IFeatureEncoder{TValue, TElement}"/> of the member's type.</typeparam>
/// <param name="width">How many elements it writes, at least 1. With <c>[Shape]</c> their product.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class EncodeAttribute<TEncoder>(int width) : Attribute
{
    /// <summary>How many elements it writes.</summary>
    public int Width { get; } = width;
}
