using System;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Which integers a type holds, and which of another type it does not.</summary>
internal static class IntegerLimits
{
    /// <summary>Whether a value of one type can be none of another.</summary>
    public static bool CanOverflow(ElementType from, ElementType to) =>
        CSharpType.IsInteger(from) && CSharpType.IsInteger(to) && Outside("", from, to, within: null) is not null;

    /// <summary>The condition under which a value is outside of what a type holds; null when it never is.</summary>
    /// <param name="value">An expression.</param>
    /// <param name="from">Its type.</param>
    /// <param name="to">The type it goes into.</param>
    /// <param name="within">The numbers it can be, or null for all of its type.</param>
    public static string? Outside(string value, ElementType from, ElementType to, NumericRange? within)
    {
        if (!CSharpType.IsInteger(from))
            return null;
        var (least, greatest) = Of(from);
        if (within is not null)
            (least, greatest) = (Math.Max(least, Number(within.Minimum)), Math.Min(greatest, Number(within.Maximum)));
        var (lowest, highest) = Of(to);
        var operand = Conversion.Operand(value);
        return (least < lowest, greatest > highest) switch
        {
            (true, true) => $"{operand} is < {Limit(lowest, from)} or > {Limit(highest, from)}",
            (true, false) => $"{operand} < {Limit(lowest, from)}",
            (false, true) => $"{operand} > {Limit(highest, from)}",
            _ => null,
        };
    }

    /// <summary>The least and the greatest integer of a type as a contract writes them; null where it has none.</summary>
    public static (string? Least, string? Greatest) Texts(ElementType type)
    {
        if (!CSharpType.IsInteger(type))
            return default;
        var (least, greatest) = Of(type);
        return (NumberText.Of(least), NumberText.Of(greatest));
    }

    private static string Limit(decimal number, ElementType type) =>
        Literal.Compared(new ContractValue(type, NumberText.Of(number)));

    private static decimal Number(ContractValue value) => NumberText.TryParse(value.Text, out var number) ? number : 0;

    private static (decimal Least, decimal Greatest) Of(ElementType type) => type switch
    {
        ElementType.Int8 => (sbyte.MinValue, sbyte.MaxValue),
        ElementType.Int16 => (short.MinValue, short.MaxValue),
        ElementType.Int32 => (int.MinValue, int.MaxValue),
        ElementType.UInt8 => (byte.MinValue, byte.MaxValue),
        ElementType.UInt16 => (ushort.MinValue, ushort.MaxValue),
        ElementType.UInt32 => (uint.MinValue, uint.MaxValue),
        ElementType.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => (long.MinValue, long.MaxValue),
    };
}
