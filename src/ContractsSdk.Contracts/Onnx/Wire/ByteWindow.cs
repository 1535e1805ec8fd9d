using System;

namespace ContractsSdk.Contracts.Onnx.Wire;

/// <summary>The few bytes of a source that are in memory at a time.</summary>
internal sealed class ByteWindow(IByteSource source)
{
    /// <summary>How many bytes from the start are kept, to tell what a file is that is no model.</summary>
    private const int HeadLength = 1024;

    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _next;
    private int _end;
    private byte[]? _head;

    /// <summary>The bytes before the next one.</summary>
    public long Position { get; private set; }

    /// <summary>The first bytes, once something was read.</summary>
    public byte[] Head => _head ?? [];

    /// <summary>Whether there is another byte.</summary>
    public bool Any()
    {
        if (_next < _end)
            return true;
        _next = 0;
        _end = source.Read(_buffer, 0, _buffer.Length);
        if (_head is null)
            Array.Copy(_buffer, _head = new byte[Math.Min(HeadLength, _end)], Math.Min(HeadLength, _end));
        return _end > 0;
    }

    /// <summary>The next byte. There is one: see <see cref="Any"/>.</summary>
    public byte Take()
    {
        Position++;
        return _buffer[_next++];
    }

    /// <summary>Copies bytes; false when the source ends before.</summary>
    public bool TryCopy(byte[] target, int count)
    {
        for (var copied = 0; copied < count;)
        {
            if (!Any())
                return false;
            var part = Math.Min(count - copied, _end - _next);
            Buffer.BlockCopy(_buffer, _next, target, copied, part);
            _next += part;
            copied += part;
            Position += part;
        }

        return true;
    }

    /// <summary>Passes over bytes, which are read only where they are here already; false when the source ends before.</summary>
    public bool TrySkip(long count)
    {
        var here = (int)Math.Min(count, _end - _next);
        _next += here;
        var skipped = here == count ? 0 : source.Skip(count - here);
        Position += here + skipped;
        return here + skipped == count;
    }
}
