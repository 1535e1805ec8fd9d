using System;
using System.Text;

namespace ContractsSdk.Contracts.Onnx.Wire;

/// <summary>
/// Protobuf from a source, field by field, as its own rules say it. The first problem ends the reading: from then on there is no next
/// field, and every value is empty, so that those who read messages need not ask.
/// </summary>
internal sealed class WireReader(IByteSource source, OnnxLimits limits)
{
    private const int LongestVarint = 10;

    // Runtimes differ in what they make of bytes that are no UTF-8: such a name has no spelling to agree on.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The whole file is a message whose end only its source knows.
    private const long Unbounded = long.MaxValue;

    private readonly ByteWindow _window = new(source);
    private long _end = Unbounded;

    /// <summary>What ended the reading, or null.</summary>
    public OnnxProblem? Problem { get; private set; }

    /// <summary>The first bytes of the file.</summary>
    public byte[] Head => _window.Head;

    /// <summary>Bytes read or passed over.</summary>
    public long Position => _window.Position;

    /// <summary>Ends the reading. Only the first problem counts.</summary>
    public void Fail(OnnxProblemKind kind, string message) => Problem ??= new(kind, message);

    /// <summary>The head of the next field of this message; false at its end. The value must be read, entered or skipped next.</summary>
    public bool Next(out WireField field)
    {
        field = default;
        if (_window.Position > limits.FileLength)
            Fail(OnnxProblemKind.TooLarge, FormattableString.Invariant($"is larger than {limits.FileLength} bytes"));
        if (Problem is not null || (_end == Unbounded ? !_window.Any() : _window.Position == _end))
            return false;
        var tag = Varint();
        if (tag is < 8 or > uint.MaxValue || (tag & 7) > (int)WireType.Fixed32)
            Malformed();
        field = new((int)(tag >> 3), (WireType)(tag & 7));
        return Problem is null;
    }

    /// <summary>An integer; negative ones are two's complement.</summary>
    public ulong Varint()
    {
        var value = 0UL;
        for (var i = 0; i < LongestVarint; i++)
        {
            if (!HasByte())
                return 0;
            var next = _window.Take();
            value |= (ulong)(next & 0x7f) << (7 * i);
            if (next < 0x80)
                return value;
        }

        Malformed();
        return 0;
    }

    /// <summary>Goes into the message a field holds. The result is handed to <see cref="Leave"/> after its last field.</summary>
    public long Enter()
    {
        var outer = _end;
        var length = Length();
        if (Problem is null)
            _end = _window.Position + length;
        return outer;
    }

    /// <summary>Goes back to the message around.</summary>
    public void Leave(long outer) => _end = outer;

    /// <summary>Whether the message entered last has bytes left: for packed numbers, which have no fields.</summary>
    public bool HasMore => Problem is null && _window.Position < _end;

    /// <summary>A name. One that cannot be kept ends the reading.</summary>
    public string Name()
    {
        var name = Text();
        if (name is null)
            Fail(OnnxProblemKind.TooMuchText, FormattableString.Invariant($"has a name that is not UTF-8, or longer than {limits.NameLength} bytes"));
        return name ?? "";
    }

    /// <summary>A text, or null when it is not UTF-8 or longer than it may be; then it is passed over.</summary>
    public string? Text()
    {
        var length = Length();
        if (length > limits.NameLength)
        {
            SkipBytes(length);
            return null;
        }

        var bytes = new byte[length];
        if (Problem is null && !_window.TryCopy(bytes, bytes.Length))
            Truncated();
        try
        {
            return Problem is null ? Utf8.GetString(bytes) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Passes over the value of a field.</summary>
    public void Skip(WireField field)
    {
        switch (field.Type)
        {
            case WireType.Varint:
                Varint();
                break;
            case WireType.Fixed64:
                SkipBytes(8);
                break;
            case WireType.Bytes:
                SkipBytes(Length());
                break;
            case WireType.Fixed32:
                SkipBytes(4);
                break;
            default:
                // Groups left the language before ONNX was: no exporter writes one, and whoever does wants to see where parsers differ.
                Malformed();
                break;
        }
    }

    private long Length()
    {
        var length = Varint();
        if (Problem is null && length > (ulong)(_end - _window.Position))
            Malformed();
        return Problem is null ? (long)length : 0;
    }

    private void SkipBytes(long count)
    {
        if (Problem is not null)
            return;
        if (count > _end - _window.Position)
            Malformed();
        else if (!_window.TrySkip(count))
            Truncated();
    }

    private bool HasByte()
    {
        if (Problem is not null)
            return false;
        if (_window.Position >= _end)
            Malformed();
        else if (!_window.Any())
            Truncated();
        return Problem is null;
    }

    private void Truncated() => Fail(OnnxProblemKind.Truncated, FormattableString.Invariant($"is cut off, or damaged, after {_window.Position} bytes"));

    private void Malformed() => Fail(OnnxProblemKind.Malformed, FormattableString.Invariant($"is no ONNX model, or a damaged one: nothing can be read at byte {_window.Position}"));
}
