using System;

namespace ContractsSdk;

/// <summary>Makes a property, or the parameter of a positional record, an output.</summary>
/// <param name="tensor">The output tensor.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class OutputAttribute(string tensor) : Attribute
{
    /// <summary>The output tensor.</summary>
    public string Tensor { get; } = tensor;

    /// <summary>The name in the contract; the tensor's when not stated. Members that read one tensor need different names.</summary>
    public string? Name { get; set; }

    /// <summary>The element of the row, from 0; -1 for the only one or the whole vector.</summary>
    public int Index { get; set; } = -1;

    /// <summary>The key of a sequence of maps (ZipMap): a long or a string.</summary>
    public object? Key { get; set; }

    /// <summary>What the number means.</summary>
    public ScoreKind Meaning { get; set; }

    /// <summary>The label that means true, of a bool: a long or a string. Every label but zero when not stated.</summary>
    public object? True { get; set; }

    /// <summary>The element type of the tensor; what follows from the C# type when not stated (a bool or enum is an int64 label).</summary>
    public ElementType Element { get; set; }

    /// <summary>The class the score speaks for, for example <c>fraud</c>.</summary>
    public string? Positive { get; set; }

    /// <summary>From which score on consumers decide for the positive class; NaN when not stated.</summary>
    public double Threshold { get; set; } = double.NaN;

    /// <summary>The unit of measure.</summary>
    public string? Unit { get; set; }

    /// <summary>Announces that a later major version drops it.</summary>
    public bool Deprecated { get; set; }

    /// <summary>For people.</summary>
    public string? Description { get; set; }
}
