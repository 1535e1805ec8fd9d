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

    /// <summary>Whether the model states a shape at all; without one not even the number of dimensions is known.</summary>
    public bool IsRankKnown { get; init; } = true;

    /// <summary>The names of the dimensions of <see cref="Shape"/>, empty texts for those that have none; empty when none has.</summary>
    public EquatableArray<string> Axes { get; init; }

    /// <summary>
    /// The type in ONNX's words where <see cref="Kind"/> and <see cref="Element"/> do not say it all: <c>sequence&lt;float32&gt;</c>,
    /// <c>float8e4m3fn</c>. Null elsewhere.
    /// </summary>
    public string? DeclaredAs { get; init; }

    /// <summary>The class labels it holds, or holds one score each for, in the model's order; empty where the model's nodes do not tell.</summary>
    public EquatableArray<ContractValue> Labels { get; init; }

    /// <summary>What its numbers mean, where the node that yields them leaves no doubt.</summary>
    public ScoreKind Meaning { get; init; }

    /// <summary>The categories the model was trained on, in its order; empty where its nodes do not tell.</summary>
    public EquatableArray<ContractValue> Categories { get; init; }

    /// <summary>
    /// The true elements of one row as a trial run showed them, or null where none could be made. Declared output shapes are claims:
    /// exporters write wrong ones.
    /// </summary>
    public int? ProbedWidth { get; init; }

    /// <summary>The keys of a sequence of maps as a trial run showed them; empty where none could be made.</summary>
    public EquatableArray<ContractValue> Keys { get; init; }
}
