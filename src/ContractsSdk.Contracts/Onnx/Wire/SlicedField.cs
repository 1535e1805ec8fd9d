namespace ContractsSdk.Contracts.Onnx.Wire;

/// <summary>A field where it lies in a file.</summary>
/// <param name="Head">Its number and layout.</param>
/// <param name="Whole">All of its bytes.</param>
/// <param name="Value">What it holds: a message, a text, or an integer.</param>
internal readonly record struct SlicedField(WireField Head, WireSlice Whole, WireSlice Value);
