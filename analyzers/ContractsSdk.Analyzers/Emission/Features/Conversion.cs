using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>How a value of a member's type becomes an element of a tensor.</summary>
internal static class Conversion
{
    /// <summary>The element. Said to be unchecked where it could wrap, so that a project's own setting does not matter: it was checked before.</summary>
    /// <param name="value">An expression of the member's type.</param>
    /// <param name="from">The member's type.</param>
    /// <param name="to">The element's type.</param>
    public static string Of(string value, ElementType from, ElementType to)
    {
        if (from == to)
            return value;
        if (from == ElementType.Bool)
            return $"{value} ? {One(to)} : {Zero(to)}";
        if (to == ElementType.BFloat16)
            return $"global::ContractsSdk.Generated.BFloat16.Of({(from == ElementType.Float32 ? value : $"(float){Operand(value)}")})";
        return IntegerLimits.CanOverflow(from, to) ? $"unchecked(({CSharpType.Of(to)}){Operand(value)})" : $"({CSharpType.Of(to)}){Operand(value)}";
    }

    /// <summary>An enum's member as a number.</summary>
    public static string OfEnum(string value, ElementType underlying, ElementType to) =>
        Of($"({CSharpType.Of(underlying)}){Operand(value)}", underlying, to);

    /// <summary>
    /// The condition under which a value that satisfies the contract does not fit the element; null when every such value fits.
    /// </summary>
    /// <param name="value">An expression of the member's type.</param>
    /// <param name="from">The member's type.</param>
    /// <param name="to">The element's type.</param>
    /// <param name="within">The numbers the value can be, where the contract limits them.</param>
    public static string? Overflow(string value, ElementType from, ElementType to, NumericRange? within)
    {
        if (CSharpType.IsInteger(to))
            return IntegerLimits.Outside(value, from, to, within);
        if (from == ElementType.Bool || FloatLimit.Holds(to, from, within))
            return null;
        var element = Of(value, from, to);
        return to == ElementType.BFloat16
            ? $"global::ContractsSdk.Generated.BFloat16.IsInfinity({element})"
            : $"{CSharpType.Of(to)}.IsInfinity({element})";
    }

    /// <summary>An expression as the operand of a cast or a member access.</summary>
    public static string Operand(string value)
    {
        var depth = 0;
        foreach (var character in value)
        {
            depth += character switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && character == ' ')
                return $"({value})";
        }

        return value;
    }

    private static string One(ElementType type) => Number(type, "1");

    private static string Zero(ElementType type) => Number(type, "0");

    private static string Number(ElementType type, string text) => type switch
    {
        ElementType.Float16 => $"(global::System.Half){text}",
        ElementType.BFloat16 => text == "1" ? "(ushort)0x3f80" : "(ushort)0",
        _ => Literal.Of(new ContractValue(type, text)),
    };
}
