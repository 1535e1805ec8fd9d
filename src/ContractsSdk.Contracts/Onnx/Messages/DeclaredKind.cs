namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>What ONNX lets a value be.</summary>
internal enum DeclaredKind : byte
{
    None = 0,
    Tensor,
    SparseTensor,
    Sequence,
    Optional,
    Map,
    Opaque,
}
