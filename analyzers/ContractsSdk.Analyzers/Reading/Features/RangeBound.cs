using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>One bound in the type of the member, or what is wrong with it.</summary>
internal readonly record struct RangeBound(ContractValue Value, string? Problem)
{
    /// <summary>A bound the attribute states as a number.</summary>
    public static RangeBound Of(object? bound, ElementType type) =>
        ContractValue.TryOf(bound, out var value) && NumberOrder.IsNumeric(value.Type)
            ? Of(value, type)
            : new(default, "has a bound that is no number");

    /// <summary>A bound the attribute states as text, which is always read the same, whatever the culture.</summary>
    public static RangeBound Parse(string? text, ElementType type)
    {
        if (text is null)
            return new(default, "has a bound that is no number");
        text = text.Trim();
        if (ContractValue.TryParse(text, type, out var exact) && !exact.IsNaN)
            return new(exact, null);
        return ContractValue.TryParse(text, ElementType.Float64, out var wide)
            ? Of(wide, type)
            : new(default, $"has the bound '{Visible.Text(text)}', which is no number");
    }

    /// <summary>A bound the attribute states as a date or a span, as it must for one.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="time">The feature.</param>
    /// <param name="arguments">How many arguments there are: with a type there are three.</param>
    public static RangeBound Parse(string? text, FeatureContract time, int arguments) =>
        TimeReader.Number(time, text) is { } number ? new(number, null)
        : arguments == 3 && text is not null ? new(default, $"has the bound '{Visible.Text(text)}', which is none of its type: write {TimeText.Example(time.Time!.Kind)}")
        : new(default, $"has numbers as bounds; state {TimeText.Example(time.Time!.Kind)} after the type");

    private static RangeBound Of(ContractValue bound, ElementType type) =>
        bound.IsNaN ? new(default, "has NaN as a bound")
        : bound.TryConvert(type, out var converted) ? new(converted, null)
        : new(default, $"has the bound {bound}, which the type of the member does not have");
}
