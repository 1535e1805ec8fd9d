using System.Globalization;
using System.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Values as C# writes them, the same in every culture.</summary>
internal static class Literal
{
    /// <summary>A value of its own type, cast where C# has no literal of that type.</summary>
    public static string Of(ContractValue value) => value.Type switch
    {
        ElementType.Int8 or ElementType.Int16 or ElementType.UInt8 or ElementType.UInt16 => $"({CSharpType.Of(value.Type)})({value.Text})",
        _ => Compared(value),
    };

    /// <summary>A value as an operand of a comparison, where small integers need no cast.</summary>
    public static string Compared(ContractValue value) => value.Type switch
    {
        ElementType.String => Of(value.Text),
        ElementType.Float32 => Float(value.Text, "float", "f"),
        ElementType.Float64 => Float(value.Text, "double", IsDigits(value.Text) ? ".0" : ""),
        ElementType.Decimal => value.Text + "m",
        ElementType.Int64 => value.Text + "L",
        ElementType.UInt32 => value.Text + "U",
        ElementType.UInt64 => value.Text + "UL",
        _ => value.Text,
    };

    /// <summary>An integer.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                literal.Append(character).Append(text[++i]);
            else if (Unseen.Is(character))
                literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                literal.Append(character);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A text as the UTF-8 a tensor holds.</summary>
    public static string Utf8(string text) => Of(text) + "u8";

    private static string Float(string text, string type, string suffix) => text switch
    {
        "nan" => $"{type}.NaN",
        "inf" => $"{type}.PositiveInfinity",
        "-inf" => $"{type}.NegativeInfinity",
        _ => text + suffix,
    };

    private static bool IsDigits(string text) => text.TrimStart('-').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Length == 0;
}
