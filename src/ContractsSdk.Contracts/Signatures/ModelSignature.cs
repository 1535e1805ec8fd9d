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
}
