using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>An input of the original that a prepared model takes as columns of another.</summary>
/// <param name="Tensor">As the original declares it.</param>
/// <param name="Position">Where it stands among the original's inputs.</param>
/// <param name="Into">The input of the prepared model.</param>
/// <param name="Column">Its first column there.</param>
public sealed record PackedInput(TensorSignature Tensor, int Position, string Into, int Column);
