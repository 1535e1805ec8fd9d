using System.Globalization;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Order among the numbers of a contract, whatever their types.</summary>
internal static class NumberOrder
{
    public static bool IsInteger(ElementType type) => type is >= ElementType.Int8 and <= ElementType.UInt64;

    public static bool IsFloat(ElementType type) => type is >= ElementType.Float16 and <= ElementType.Float64;

    public static bool IsNumeric(ElementType type) => IsInteger(type) || IsFloat(type) || type == ElementType.Decimal;

    /// <summary>Below zero when the first is smaller. Neither is NaN.</summary>
    public static int Compare(ContractValue one, ContractValue other) =>
        Integer(one) is { } oneInteger && Integer(other) is { } otherInteger ? oneInteger.CompareTo(otherInteger)
        : one.TryConvert(ElementType.Decimal, out var oneExact) && other.TryConvert(ElementType.Decimal, out var otherExact)
            ? Decimal(oneExact).CompareTo(Decimal(otherExact))
        : Double(one).CompareTo(Double(other));

    /// <summary>Whether a range allows a number, which is not NaN.</summary>
    public static bool IsInside(NumericRange range, ContractValue value)
    {
        var (above, below) = (Compare(value, range.Minimum), Compare(value, range.Maximum));
        return (range.MinimumIsExclusive ? above > 0 : above >= 0) && (range.MaximumIsExclusive ? below < 0 : below <= 0);
    }

    /// <summary>The least and the greatest number a type has, infinities aside.</summary>
    public static (ContractValue Least, ContractValue Greatest) Limits(ElementType type) => type switch
    {
        ElementType.Int8 => (ContractValue.Of(sbyte.MinValue), ContractValue.Of(sbyte.MaxValue)),
        ElementType.Int16 => (ContractValue.Of(short.MinValue), ContractValue.Of(short.MaxValue)),
        ElementType.Int32 => (ContractValue.Of(int.MinValue), ContractValue.Of(int.MaxValue)),
        ElementType.Int64 => (ContractValue.Of(long.MinValue), ContractValue.Of(long.MaxValue)),
        ElementType.UInt8 => (ContractValue.Of(byte.MinValue), ContractValue.Of(byte.MaxValue)),
        ElementType.UInt16 => (ContractValue.Of(ushort.MinValue), ContractValue.Of(ushort.MaxValue)),
        ElementType.UInt32 => (ContractValue.Of(uint.MinValue), ContractValue.Of(uint.MaxValue)),
        ElementType.UInt64 => (ContractValue.Of(ulong.MinValue), ContractValue.Of(ulong.MaxValue)),
        ElementType.Float32 => (ContractValue.Of(float.MinValue), ContractValue.Of(float.MaxValue)),
        ElementType.Decimal => (ContractValue.Of(decimal.MinValue), ContractValue.Of(decimal.MaxValue)),
        _ => (ContractValue.Of(double.MinValue), ContractValue.Of(double.MaxValue)),
    };

    private static long? Integer(ContractValue value) =>
        long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : null;

    private static decimal Decimal(ContractValue value) => NumberText.TryParse(value.Text, out var number) ? number : 0;

    private static double Double(ContractValue value) =>
        NumberText.TryParse(value.Text, ElementType.Float64, out var number) ? number : 0;
}
