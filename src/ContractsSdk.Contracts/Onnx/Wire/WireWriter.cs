using System.Collections.Generic;
using System.Text;

namespace ContractsSdk.Contracts.Onnx.Wire;

/// <summary>A message of protobuf while it is written.</summary>
internal sealed class WireWriter
{
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public WireWriter Number(int field, ulong value)
    {
        Varint((ulong)field << 3);
        Varint(value);
        return this;
    }

    public WireWriter Text(int field, string value) => Message(field, Encoding.UTF8.GetBytes(value));

    public WireWriter Message(int field, WireWriter value) => Message(field, value.ToArray());

    /// <summary>A field as it was.</summary>
    public WireWriter Same(SlicedField field)
    {
        for (var i = field.Whole.Start; i < field.Whole.End; i++)
            _bytes.Add(field.Whole.Bytes[i]);
        return this;
    }

    /// <summary>The number and the length of a field whose content of so many bytes follows.</summary>
    public WireWriter Head(int field, int length)
    {
        Varint(((ulong)field << 3) | (ulong)WireType.Bytes);
        Varint((ulong)length);
        return this;
    }

    private WireWriter Message(int field, byte[] value)
    {
        Head(field, value.Length);
        _bytes.AddRange(value);
        return this;
    }

    private void Varint(ulong value)
    {
        for (; value > 0x7f; value >>= 7)
            _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }
}
