using System;

namespace ContractsSdk;

/// <summary>What the three ways to pass a category to a model have in common. The categories stand in <c>[AllowedValues]</c>, or are the members of an enum.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public abstract class CategoricalAttribute : Attribute
{
    private protected CategoricalAttribute()
    {
    }

    /// <summary>What happens to a category that is not listed.</summary>
    public Unknown OnUnknown { get; set; }

    /// <summary>The category that takes the place of an unknown one under <see cref="Unknown.Other"/>.</summary>
    public object? Other { get; set; }
}
