using System;

namespace ContractsSdk;

/// <summary>Makes a property, or the parameter of a positional record, a feature.</summary>
/// <param name="name">The name, unique in the contract.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FeatureAttribute(string name) : Attribute
{
    /// <summary>The name, unique in the contract.</summary>
    public string Name { get; } = name;

    /// <summary>The input tensor it goes to; the type's, or its own name, when not stated.</summary>
    public string? Tensor { get; set; }

    /// <summary>The first element it takes in a packed tensor, from 0; -1 when not stated.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>The element type of its tensor; what follows from the C# type when not stated.</summary>
    public ElementType Element { get; set; }

    /// <summary>What takes the place of a missing value (null, NaN): a constant of the member's type, or <c>float.NaN</c> to pass it to the model as NaN. A missing value is a violation when not stated.</summary>
    public object? Missing { get; set; }

    /// <summary>What happens to a number outside its <c>[Range]</c>.</summary>
    public Outside Outside { get; set; }

    /// <summary>The unit of measure, for example <c>EUR</c>.</summary>
    public string? Unit { get; set; }

    /// <summary>What the value looks back over or when it is taken, in your words: <c>7 days</c>, <c>as of the order, UTC</c>.</summary>
    public string? Window { get; set; }

    /// <summary>Announces that a later major version drops it.</summary>
    public bool Deprecated { get; set; }

    /// <summary>For people.</summary>
    public string? Description { get; set; }
}
