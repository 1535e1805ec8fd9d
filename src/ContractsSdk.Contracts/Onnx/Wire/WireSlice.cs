using System;
using System.Collections.Generic;
using System.Text;

namespace ContractsSdk.Contracts.Onnx.Wire;

/// <summary>
/// A part of a file in memory, taken apart where it lies, so that the rest of the file can be kept byte for byte. Only for files that
/// <see cref="WireReader"/> read to their end.
/// </summary>
internal readonly record struct WireSlice(byte[] Bytes, int Start, int End)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public int Length => End - Start;

    /// <summary>The fields of the message that lies here, in their order.</summary>
    /// <exception cref="FormatException">It is no message.</exception>
    public IEnumerable<SlicedField> Fields()
    {
        for (var next = Start; next < End;)
        {
            var start = next;
            var tag = Varint(ref next);
            var type = (WireType)(tag & 7);
            var value = next;
            next = type switch
            {
                WireType.Varint => After(next),
                WireType.Fixed64 => Within(next, 8),
                WireType.Bytes => Within(value = Content(next, out var length), length),
                WireType.Fixed32 => Within(next, 4),
                _ => throw Damaged(),
            };
            yield return new(new((int)(tag >> 3), type), this with { Start = start, End = next }, this with { Start = value, End = next });
        }
    }

    /// <summary>The integer that lies here.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public ulong Number()
    {
        var next = Start;
        return Varint(ref next);
    }

    /// <summary>The integers that lie here one after the other.</summary>
    /// <exception cref="FormatException">The last one is cut off.</exception>
    public IEnumerable<ulong> Numbers()
    {
        for (var next = Start; next < End;)
            yield return Varint(ref next);
    }

    /// <summary>The text that lies here.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public string Text()
    {
        try
        {
            return Utf8.GetString(Bytes, Start, Length);
        }
        catch (DecoderFallbackException)
        {
            throw Damaged();
        }
    }

    private int After(int next)
    {
        Varint(ref next);
        return next;
    }

    private int Content(int next, out ulong length)
    {
        length = Varint(ref next);
        return next;
    }

    private int Within(int next, ulong length) => length <= (ulong)(End - next) ? next + (int)length : throw Damaged();

    private ulong Varint(ref int next)
    {
        var value = 0UL;
        for (var shift = 0; shift < 70 && next < End; shift += 7)
        {
            var part = Bytes[next++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }

        throw Damaged();
    }

    private FormatException Damaged() => new(FormattableString.Invariant($"nothing can be read near byte {Start}"));
}
