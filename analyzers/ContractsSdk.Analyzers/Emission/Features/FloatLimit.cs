using System;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>The largest number a floating point element holds.</summary>
internal static class FloatLimit
{
    private const double OfFloat16 = 65504;

    // (2 - 2^-7) × 2^127
    private const double OfBFloat16 = 3.3895313892515355E+38;

    /// <summary>Whether every number of a type, or of a range of it, stays finite in a floating point element.</summary>
    public static bool Holds(ElementType element, ElementType type, NumericRange? within)
    {
        var limit = Of(element);
        return within is null ? Of(type) <= limit : Math.Abs(Number(within.Minimum)) <= limit && Math.Abs(Number(within.Maximum)) <= limit;
    }

    /// <summary>The largest number of a type.</summary>
    public static double Of(ElementType type) => type switch
    {
        ElementType.Bool => 1,
        ElementType.Int8 or ElementType.UInt8 => byte.MaxValue,
        ElementType.Int16 or ElementType.UInt16 => ushort.MaxValue,
        ElementType.Int32 or ElementType.UInt32 => uint.MaxValue,
        ElementType.Int64 or ElementType.UInt64 => ulong.MaxValue,
        ElementType.Decimal => (double)decimal.MaxValue,
        ElementType.Float16 => OfFloat16,
        ElementType.BFloat16 => OfBFloat16,
        ElementType.Float32 => float.MaxValue,
        _ => double.MaxValue,
    };

    /// <summary>A number of the contract; infinity for what is none.</summary>
    public static double Number(ContractValue value) =>
        NumberText.TryParse(value.Text, ElementType.Float64, out var number) ? number : double.PositiveInfinity;
}
