using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>What a model file offers, as its engine or its file states it.</summary>
public sealed record ModelSignature
{
    /// <summary>The graph's inputs that must be fed.</summary>
    public required EquatableArray<TensorSignature> Inputs { get; init; }

    /// <summary>The graph's outputs.</summary>
    public required EquatableArray<TensorSignature> Outputs { get; init; }

    /// <summary>SHA-256 over the model's files, 64 lower-case hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>
    /// The digest of the model it was prepared from, whose inputs and outputs these are; null of a model as it was exported.
    /// <see cref="Digest"/> is over the files that are here: they are what runs.
    /// </summary>
    public string? PreparedFrom { get; init; }

    /// <summary>
    /// Its files where there are several: the <c>.onnx</c> itself under no name, those with weights under the names it gives them, ordinal.
    /// </summary>
    public EquatableArray<FileDigest> Files { get; init; }

    /// <summary>Inputs that have a value already and need not be fed.</summary>
    public EquatableArray<TensorSignature> OptionalInputs { get; init; }

    /// <summary>The operator sets it is written in, ordinal by domain.</summary>
    public EquatableArray<OperatorSet> OperatorSets { get; init; }

    /// <summary>Domains of operators that neither ONNX nor the model itself defines, ordinal.</summary>
    public EquatableArray<string> CustomDomains { get; init; }

    /// <summary>Locales that must be installed where it runs, ordinal.</summary>
    public EquatableArray<string> Locales { get; init; }

    /// <summary>What whoever made it wrote down, ordinal by key.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; }

    /// <summary>What wrote it, and that one's version; empty where not stated.</summary>
    public string Producer { get; init; } = "";

    /// <summary>The version of its file format; 0 where not stated.</summary>
    public long IrVersion { get; init; }
}
