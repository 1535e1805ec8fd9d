using System;
using System.Collections.Generic;

namespace ContractsSdk;

/// <summary>The lengths of a row's axes, without the batch.</summary>
/// <param name="lengths">Each at least 1.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ShapeAttribute(params int[] lengths) : Attribute
{
    /// <summary>The lengths.</summary>
    public IReadOnlyList<int> Lengths { get; } = lengths;
}
