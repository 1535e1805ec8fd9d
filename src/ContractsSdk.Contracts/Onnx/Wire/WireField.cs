namespace ContractsSdk.Contracts.Onnx.Wire;

/// <summary>The head of a field.</summary>
internal readonly record struct WireField(int Number, WireType Type)
{
    /// <summary>Its number when it holds bytes, a text or a message; else none. A known number with another layout is an unknown field.</summary>
    public int Bytes => Type == WireType.Bytes ? Number : 0;

    /// <summary>Its number when it holds an integer; else none.</summary>
    public int Varint => Type == WireType.Varint ? Number : 0;
}
