using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>One input or output of a model.</summary>
public sealed record TensorSignature
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>A tensor, a sequence of maps, or something this library does not read.</summary>
    public required TensorKind Kind { get; init; }

    /// <summary>The type of its elements (of a map: of its values).</summary>
    public required ElementType Element { get; init; }

    /// <summary>The declared shape: a length, or -1 where it is only known when running. Meaningless for maps.</summary>
    public EquatableArray<long> Shape { get; init; }

    /// <summary>
    /// The true elements of one row as a trial run showed them, or null where none could be made. Declared output shapes are claims:
    /// exporters write wrong ones.
    /// </summary>
    public int? ProbedWidth { get; init; }

    /// <summary>The keys of a sequence of maps as a trial run showed them; empty where none could be made.</summary>
    public EquatableArray<ContractValue> Keys { get; init; }
}
