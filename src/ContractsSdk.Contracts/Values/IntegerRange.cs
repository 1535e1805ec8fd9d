using System.Numerics;

namespace ContractsSdk.Contracts.Values;

/// <summary>The integers a type holds.</summary>
internal readonly record struct IntegerRange(BigInteger Minimum, BigInteger Maximum)
{
    /// <summary>The range of a type, or null when it is none of integers.</summary>
    public static IntegerRange? Of(ElementType type) => type switch
    {
        ElementType.Int8 => new(sbyte.MinValue, sbyte.MaxValue),
        ElementType.Int16 => new(short.MinValue, short.MaxValue),
        ElementType.Int32 => new(int.MinValue, int.MaxValue),
        ElementType.Int64 => new(long.MinValue, long.MaxValue),
        ElementType.UInt8 => new(byte.MinValue, byte.MaxValue),
        ElementType.UInt16 => new(ushort.MinValue, ushort.MaxValue),
        ElementType.UInt32 => new(uint.MinValue, uint.MaxValue),
        ElementType.UInt64 => new(ulong.MinValue, ulong.MaxValue),
        _ => null,
    };

    public bool Contains(BigInteger value) => value >= Minimum && value <= Maximum;
}
