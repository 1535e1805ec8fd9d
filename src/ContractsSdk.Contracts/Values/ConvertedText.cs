using System.Globalization;

namespace ContractsSdk.Contracts.Values;

/// <summary>The text of a value in another type.</summary>
internal static class ConvertedText
{
    /// <summary>The text, or null when the other type does not have the value.</summary>
    public static string? Of(ContractValue value, ElementType type)
    {
        if (type == ElementType.Enum)
            return value.Type == ElementType.String || IntegerRange.Of(value.Type) is not null ? value.Text : null;
        if (FloatFormat.Of(value.Type) is not null)
            return NumberText.TryParse(value.Text, value.Type, out var number) ? OfFloat(number, value.Text, type) : null;
        if (value.Type != ElementType.Decimal && IntegerRange.Of(value.Type) is null)
            return null;
        if (FloatFormat.Of(type) is not null || type == ElementType.Decimal)
            return CanonicalText.Of(value.Text, type);
        return DecimalDigits.TryRead(value.Text, out var digits) ? OfInteger(digits.ToExact(), type) : null;
    }

    private static string? OfFloat(double number, string text, ElementType type)
    {
        if (FloatFormat.Of(type) is { } format)
        {
            return double.IsNaN(number) || double.IsInfinity(number) || ExactNumber.Of(number).RoundTo(format) is not null
                ? NumberText.Of(number, type)
                : null;
        }

        // A decimal takes the digits that were written, not the binary number they stand for: 0.1, not 0.1000000000000000055.
        if (type == ElementType.Decimal)
            return CanonicalText.Of(text, type);
        return double.IsNaN(number) || double.IsInfinity(number) ? null : OfInteger(ExactNumber.Of(number), type);
    }

    private static string? OfInteger(ExactNumber number, ElementType type) =>
        number.ToInteger() is { } integer && IntegerRange.Of(type)?.Contains(integer) == true
            ? integer.ToString(CultureInfo.InvariantCulture)
            : null;
}
