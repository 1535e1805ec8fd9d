using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Evolution.Tests.Domains;

/// <summary>The types of which every value can be tried. As doubles, which hold them all.</summary>
internal static class SmallTypes
{
    public static readonly ElementType[] All =
        [ElementType.Int8, ElementType.UInt8, ElementType.Int16, ElementType.UInt16, ElementType.Float16, ElementType.BFloat16];

    private static readonly Dictionary<ElementType, double[]> ValuesByType = All.ToDictionary(type => type, type => Make(type).ToArray());

    /// <summary>Every value but NaN.</summary>
    public static double[] Values(ElementType type) => ValuesByType[type];

    private static IEnumerable<double> Make(ElementType type) => type switch
    {
        ElementType.Int8 => Enumerable.Range(-128, 256).Select(value => (double)value),
        ElementType.UInt8 => Enumerable.Range(0, 256).Select(value => (double)value),
        ElementType.Int16 => Enumerable.Range(-32_768, 65_536).Select(value => (double)value),
        ElementType.UInt16 => Enumerable.Range(0, 65_536).Select(value => (double)value),
        ElementType.Float16 => Bits().Select(bits => (double)BitConverter.UInt16BitsToHalf(bits)).Where(value => !double.IsNaN(value)),
        _ => Bits().Select(bits => (double)BitConverter.UInt32BitsToSingle((uint)bits << 16)).Where(value => !double.IsNaN(value)),
    };

    private static IEnumerable<ushort> Bits() => Enumerable.Range(0, 65_536).Select(bits => (ushort)bits);
}
