using System;

namespace ContractsSdk;

/// <summary>Marks the type a model's features are read from, and says what they share.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class FeaturesAttribute : Attribute
{
    /// <summary>The input tensor all features are packed into, where they do not name their own.</summary>
    public string? Tensor { get; set; }

    /// <summary>The element type of that tensor; float32 when not stated.</summary>
    public ElementType Element { get; set; }

    /// <summary>Whether the first axis of every tensor is the batch. True unless stated.</summary>
    public bool Batch { get; set; } = true;
}
