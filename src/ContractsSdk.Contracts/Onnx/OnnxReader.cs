using ContractsSdk.Contracts.Onnx.Messages;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>
/// Reads what a model file says of itself. The file is hostile until proven otherwise: whatever its bytes are, reading ends, in time that
/// grows with the file and memory that does not, with a model or with the reason why there is none.
/// </summary>
public static class OnnxReader
{
    /// <summary>Reads a file from its first byte to its last, passing over the weights. Throws only what the source throws.</summary>
    public static OnnxReadResult Read(IByteSource source, OnnxLimits? limits = null)
    {
        limits ??= OnnxLimits.Default;
        var wire = new WireReader(source, limits);
        var model = new ModelReader(wire, limits).Model();
        return new(model, model is null ? ForeignFormat.Recognise(wire.Head) ?? wire.Problem : null);
    }
}
