using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>One value that comes out of a model.</summary>
public sealed record OutputContract
{
    /// <summary>The name, unique in the contract.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the value, or of one element of a vector, in the application.</summary>
    public required ElementType Type { get; init; }

    /// <summary>The output tensor it is read from; its own name when null.</summary>
    public string? Tensor { get; init; }

    /// <summary>The element type of the tensor where it is stated; see <see cref="Layout.TensorPlan"/> for what follows when it is not.</summary>
    public ElementType Element { get; init; }

    /// <summary>The element of the row that is read, from 0; null for the only one, or for the whole vector.</summary>
    public int? Index { get; init; }

    /// <summary>The key that is read from a map (ZipMap), or null for a tensor.</summary>
    public ContractValue? Key { get; init; }

    /// <summary>Whether the whole row is read as a vector.</summary>
    public bool Vector { get; init; }

    /// <summary>The number of elements of the vector where it is stated.</summary>
    public int? Length { get; init; }

    /// <summary>What the number means.</summary>
    public ScoreKind Meaning { get; init; }

    /// <summary>The numbers the model promises, or null.</summary>
    public NumericRange? Range { get; init; }

    /// <summary>
    /// The labels in the order of the model's classes: of a text label the allowed values, of a class index the names by index,
    /// of a class vector the name of each element.
    /// </summary>
    public EquatableArray<Category> Labels { get; init; }

    /// <summary>The label that means true, of a boolean output; null for "not zero".</summary>
    public ContractValue? True { get; init; }

    /// <summary>Whether labels may be added later: consumers are told to expect ones they do not know.</summary>
    public bool LabelsOpen { get; init; }

    /// <summary>The class a score speaks for, for example <c>fraud</c>.</summary>
    public string? Positive { get; init; }

    /// <summary>From which score on consumers decide for the positive class, or null.</summary>
    public ContractValue? Threshold { get; init; }

    /// <summary>The unit of measure.</summary>
    public string? Unit { get; init; }

    /// <summary>Names it had before, sorted: what was stored under one of them is this output. They only accumulate.</summary>
    public EquatableArray<string> FormerNames { get; init; }

    /// <summary>Whether it is announced that a later major version drops it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>For people.</summary>
    public string? Description { get; init; }

    /// <summary>The C# member it is written to; other readers ignore it.</summary>
    public string? ClrName { get; init; }
}
