using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>Reads rows of bools. A model's bool is a byte, and need not be 0 or 1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Flags
{
    /// <summary>A row in an array of the caller's.</summary>
    public static bool[] ToArray(ReadOnlySpan<byte> row)
    {
        var flags = new bool[row.Length];
        Copy(row, flags);
        return flags;
    }

    /// <summary>A row into memory as long.</summary>
    public static void Copy(ReadOnlySpan<byte> row, Span<bool> flags)
    {
        for (var i = 0; i < row.Length; i++)
            flags[i] = row[i] != 0;
    }
}
