using System;
using System.Collections.Generic;

namespace ContractsSdk;

/// <summary>The labels in the order of the model's classes: what a text label may be, what a class index means, what each element of a class vector belongs to.</summary>
/// <param name="labels">In the order of the model's classes, each once.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LabelsAttribute(params string[] labels) : Attribute
{
    /// <summary>The labels.</summary>
    public IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>Whether labels may be added later: consumers are told to expect ones they do not know.</summary>
    public bool Open { get; set; }
}
