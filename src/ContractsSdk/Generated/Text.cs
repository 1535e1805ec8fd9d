using System;
using System.ComponentModel;
using System.Text;
using ContractsSdk.Engines;

namespace ContractsSdk.Generated;

/// <summary>What generated code does with text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Text
{
    /// <summary>Whether a text survives the way into a model: no lone surrogate, no NUL.</summary>
    public static bool IsWellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == '\0')
                return false;
            if (!char.IsSurrogate(c))
                continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(c, value[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    /// <summary>Writes a well-formed text into a tensor.</summary>
    public static void Write(EngineSlot slot, int tensor, int element, string value) =>
        Encoding.UTF8.GetBytes(value, slot.StringInput(tensor, element, Encoding.UTF8.GetByteCount(value)));

    /// <summary>Writes a text known at compile time into a tensor.</summary>
    public static void Write(EngineSlot slot, int tensor, int element, ReadOnlySpan<byte> utf8) =>
        utf8.CopyTo(slot.StringInput(tensor, element, utf8.Length));

    // Members are spans of texts that may be null or may not; a type of either kind is none of the other.
#nullable disable annotations
    /// <summary>Writes a row of texts into a tensor, from an element on: one that is null, and all that are not there, are said to be the same.</summary>
    public static void WriteRow(EngineSlot slot, int tensor, int element, ReadOnlySpan<string> values, int width, string missing)
    {
        for (var i = 0; i < width; i++)
            Write(slot, tensor, element + i, (i < values.Length ? values[i] : null) ?? missing);
    }
#nullable restore annotations

    /// <summary>Reads a row of texts from a tensor, into an array of the caller's.</summary>
    public static string[] ReadRow(EngineSlot slot, int tensor, int row)
    {
        var texts = new string[slot.OutputWidth(tensor)];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Read(slot, tensor, (row * texts.Length) + i);
        return texts;
    }

    /// <summary>Reads a text from a tensor.</summary>
    public static string Read(EngineSlot slot, int tensor, int element) =>
        Encoding.UTF8.GetString(slot.StringOutput(tensor, element));
}
