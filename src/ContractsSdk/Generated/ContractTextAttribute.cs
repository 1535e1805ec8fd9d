using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>Embeds a client's contract in its assembly, for tools that read it without running anything.</summary>
/// <param name="id">The contract's id.</param>
/// <param name="text">The contract's canonical text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContractTextAttribute(string id, string text) : Attribute
{
    /// <summary>The contract's id.</summary>
    public string Id { get; } = id;

    /// <summary>The contract's canonical text.</summary>
    public string Text { get; } = text;
}
