using System;

namespace ContractsSdk;

/// <summary>
/// A feature the model no longer reads. Stands on the features type when the member has lost its <c>[Feature]</c>; the name is taken
/// for good.
/// </summary>
/// <param name="name">The name of the feature.</param>
/// <param name="since">The version of the contract that retired it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RetiredAttribute(string name, string since) : Attribute
{
    /// <summary>The name of the feature.</summary>
    public string Name { get; } = name;

    /// <summary>The version of the contract that retired it.</summary>
    public string Since { get; } = since;
}
