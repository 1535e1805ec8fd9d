namespace ContractsSdk.Contracts.Signatures;

/// <summary>What an input or output of a model is.</summary>
public enum TensorKind : byte
{
    /// <summary>A dense tensor.</summary>
    Tensor = 0,

    /// <summary>A sequence with one map a row: what a ZipMap yields.</summary>
    MapSequence = 1,

    /// <summary>Something else: a sequence of tensors, an optional, a sparse tensor.</summary>
    Other = 2,
}
