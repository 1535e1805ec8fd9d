using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>The comparison that tells whether a number is inside its range. Always asked this way around: NaN is inside of nothing.</summary>
internal static class RangeTest
{
    /// <summary>The condition "inside". Infinite bounds bound nothing, but what is inside is finite.</summary>
    public static string Inside(string value, ElementType type, NumericRange range)
    {
        var (minimum, maximum) = (!IsInfinite(range.Minimum), !IsInfinite(range.Maximum));
        var above = $"{value} {(range.MinimumIsExclusive ? ">" : ">=")} {Literal.Compared(range.Minimum)}";
        var below = $"{value} {(range.MaximumIsExclusive ? "<" : "<=")} {Literal.Compared(range.Maximum)}";
        return (minimum, maximum) switch
        {
            (true, true) => $"{above} && {below}",
            (true, false) => $"{IsFinite(value, type)} && {above}",
            (false, true) => $"{IsFinite(value, type)} && {below}",
            _ => IsFinite(value, type),
        };
    }

    /// <summary>The condition "outside" of an integer or decimal, which has no NaN; null when there is nothing outside.</summary>
    public static string? Outside(string value, ElementType type, NumericRange range)
    {
        var (least, greatest) = IntegerLimits.Texts(type);
        var below = range.MinimumIsExclusive || range.Minimum.Text != least
            ? $"{(range.MinimumIsExclusive ? "<=" : "<")} {Literal.Compared(range.Minimum)}"
            : null;
        var above = range.MaximumIsExclusive || range.Maximum.Text != greatest
            ? $"{(range.MaximumIsExclusive ? ">=" : ">")} {Literal.Compared(range.Maximum)}"
            : null;
        return (below, above) switch
        {
            (not null, not null) => $"{value} is {below} or {above}",
            (null, null) => null,
            _ => $"{value} {below ?? above}",
        };
    }

    /// <summary>The condition "finite" of a floating point value.</summary>
    public static string IsFinite(string value, ElementType type) => $"{CSharpType.Of(type)}.IsFinite({value})";

    /// <summary>Whether one of the bounds is infinite.</summary>
    public static bool IsOpen(NumericRange range) => IsInfinite(range.Minimum) || IsInfinite(range.Maximum);

    /// <summary>The value, or the bound it is beyond. NaN stays NaN.</summary>
    public static string Clamp(string value, NumericRange range) =>
        $"global::System.Math.Clamp({value}, {Literal.Of(range.Minimum)}, {Literal.Of(range.Maximum)})";

    private static bool IsInfinite(ContractValue bound) => bound.Text is "inf" or "-inf";
}
