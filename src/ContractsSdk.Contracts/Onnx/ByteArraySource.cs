using System;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>Bytes that are in memory already.</summary>
public sealed class ByteArraySource(byte[] bytes, int offset, int count) : IByteSource
{
    private readonly int _end = offset + count;
    private int _position = offset;

    /// <summary>All of an array.</summary>
    public ByteArraySource(byte[] bytes)
        : this(bytes, 0, bytes.Length)
    {
    }

    /// <inheritdoc/>
    public int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Skip(count);
        Buffer.BlockCopy(bytes, _position - read, buffer, offset, read);
        return read;
    }

    /// <inheritdoc/>
    public long Skip(long count)
    {
        var skipped = (int)Math.Min(count, _end - _position);
        _position += skipped;
        return skipped;
    }
}
