using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>The upper half of a float, which .NET 10 has no type for; in memory a <see cref="ushort"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BFloat16
{
    private const uint QuietNaN = 0x7FC0;
    private const ushort Infinity = 0x7F80;

    /// <summary>The nearest, of two the even one; infinity when the number is too large.</summary>
    public static ushort Of(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        if (float.IsNaN(value))
            return (ushort)((bits >> 16) | QuietNaN);
        var half = 0x7FFFu + ((bits >> 16) & 1);
        return (ushort)((bits + half) >> 16);
    }

    /// <summary>The number.</summary>
    public static float ToSingle(ushort value) => BitConverter.UInt32BitsToSingle((uint)value << 16);

    /// <summary>Whether this is infinity, positive or negative.</summary>
    public static bool IsInfinity(ushort value) => (value & 0x7FFF) == Infinity;
}
