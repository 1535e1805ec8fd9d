using System;

namespace ContractsSdk;

/// <summary>A name the feature or output had before. Stored data under it stays readable; former names accumulate and never go.</summary>
/// <param name="name">The former name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class FormerNameAttribute(string name) : Attribute
{
    /// <summary>The former name.</summary>
    public string Name { get; } = name;
}
