using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace ContractsSdk.Onnx.Tests.Making;

/// <summary>A message of protobuf while it is written, well or badly.</summary>
internal sealed class Proto
{
    private readonly List<byte> _bytes = [];

    public byte[] Bytes => [.. _bytes];

    public Proto Varint(int field, long value) => Tag(field, 0).Raw(value);

    public Proto Single(int field, float value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(float)];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
        return Tag(field, 5).Raw(bytes);
    }

    public Proto Text(int field, string value) => Field(field, Encoding.UTF8.GetBytes(value));

    public Proto Message(int field, Proto value) => Field(field, value.Bytes);

    public Proto Field(int field, byte[] value) => Tag(field, 2).Raw(value.Length).Raw(value);

    public Proto Packed(int field, params ReadOnlySpan<long> values)
    {
        var packed = new Proto();
        foreach (var value in values)
            packed.Raw(value);
        return Field(field, packed.Bytes);
    }

    public Proto Tag(int field, int wireType) => Raw(((long)field << 3) | (uint)wireType);

    /// <summary>A number without a field.</summary>
    public Proto Raw(long value)
    {
        var rest = (ulong)value;
        for (; rest > 0x7F; rest >>= 7)
            _bytes.Add((byte)(rest | 0x80));
        _bytes.Add((byte)rest);
        return this;
    }

    /// <summary>Bytes as they are.</summary>
    public Proto Raw(params ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }
}
