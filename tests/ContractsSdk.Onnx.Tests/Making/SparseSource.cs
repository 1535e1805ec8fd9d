using System;
using ContractsSdk.Contracts.Onnx;

namespace ContractsSdk.Onnx.Tests.Making;

/// <summary>A file of a given start, then zeros that nobody stores, then a given end: as sparse files are.</summary>
internal sealed class SparseSource(byte[] start, long hole, byte[] end) : IByteSource
{
    private long _position;

    /// <summary>Bytes that were asked for, not passed over.</summary>
    public long Read { get; private set; }

    int IByteSource.Read(byte[] buffer, int offset, int count)
    {
        var length = start.Length + hole + end.Length;
        var read = (int)Math.Min(count, length - _position);
        for (var i = 0; i < read; i++)
            buffer[offset + i] = At(_position + i);
        _position += read;
        Read += read;
        return read;
    }

    public long Skip(long count)
    {
        var skipped = Math.Min(count, start.Length + hole + end.Length - _position);
        _position += skipped;
        return skipped;
    }

    private byte At(long position) => position < start.Length ? start[position]
        : position >= start.Length + hole ? end[position - start.Length - hole]
        : (byte)0;
}
