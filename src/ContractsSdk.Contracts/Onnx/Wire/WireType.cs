namespace ContractsSdk.Contracts.Onnx.Wire;

/// <summary>How the value of a field is laid out. Protobuf's own numbers.</summary>
internal enum WireType : byte
{
    Varint = 0,
    Fixed64 = 1,
    Bytes = 2,
    StartGroup = 3,
    EndGroup = 4,
    Fixed32 = 5,
}
