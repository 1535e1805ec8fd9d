using System;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Domains;

/// <summary>A number, or one of the two infinities (then <paramref name="Infinity"/> is its sign).</summary>
internal readonly record struct ExtendedNumber(int Infinity, ExactNumber Finite) : IComparable<ExtendedNumber>
{
    /// <summary>A bound as it stands in a contract; null when it is no number.</summary>
    public static ExtendedNumber? Of(ContractValue value)
    {
        if (FloatFormat.Of(value.Type) is null)
            return DecimalDigits.TryRead(value.Text, out var digits) && Math.Abs(digits.Magnitude) <= 400 ? new(0, digits.ToExact()) : null;
        if (!NumberText.TryParse(value.Text, value.Type, out var number) || double.IsNaN(number))
            return null;
        return double.IsInfinity(number) ? new(number > 0 ? 1 : -1, default) : new(0, ExactNumber.Of(number));
    }

    public int CompareTo(ExtendedNumber other) =>
        Infinity != 0 || other.Infinity != 0 ? Infinity.CompareTo(other.Infinity) : Finite.CompareTo(other.Finite);
}
