using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>Says which version of <c>ContractsSdk.Generated</c> the clients of an assembly were generated against.</summary>
/// <param name="schema">The version.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class GeneratedContractsAttribute(int schema) : Attribute
{
    /// <summary>The newest version this library runs.</summary>
    public const int SupportedSchema = 1;

    /// <summary>The version.</summary>
    public int Schema { get; } = schema;
}
