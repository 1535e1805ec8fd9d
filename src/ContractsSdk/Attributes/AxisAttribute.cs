using System;

namespace ContractsSdk;

/// <summary>
/// An axis whose length each row chooses, as of a text's tokens. Stands on a vector of one axis; vectors of a row that name the same axis
/// have the same length. Rows that run together are padded to the longest of them.
/// </summary>
/// <param name="name">What the axis is, for example <c>seq</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AxisAttribute(string name) : Attribute
{
    /// <summary>What the axis is.</summary>
    public string Name { get; } = name;

    /// <summary>The longest a row may be, at least 1. A longer row is a violation, and so is an empty one.</summary>
    public int Max { get; set; }

    /// <summary>What a shorter row is filled up with, as the model sees it: a bool or number, 0 when not stated.</summary>
    public object? Pad { get; set; }
}
