using ContractsSdk.Contracts.Signatures;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>One input or output of a session.</summary>
/// <param name="Signature">What the model declares.</param>
/// <param name="OnnxElement">ONNX's number for the type of its elements.</param>
internal sealed record SessionTensor(TensorSignature Signature, int OnnxElement)
{
    /// <summary>Its name, for the C API.</summary>
    public NativeName NativeName { get; } = new(Signature.Name);

    public bool IsText => Signature.Element == ElementType.String;
}
