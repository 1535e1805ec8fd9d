using System;
using ContractsSdk.Contracts.Onnx;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>The bytes of a model that were read already.</summary>
internal sealed class MemorySource(ReadOnlyMemory<byte> bytes) : IByteSource
{
    private ReadOnlyMemory<byte> _rest = bytes;

    public int Read(byte[] buffer, int offset, int count)
    {
        var read = _rest[..Math.Min(count, _rest.Length)];
        read.Span.CopyTo(buffer.AsSpan(offset));
        _rest = _rest[read.Length..];
        return read.Length;
    }

    public long Skip(long count)
    {
        var skipped = (int)Math.Min(count, _rest.Length);
        _rest = _rest[skipped..];
        return skipped;
    }
}
