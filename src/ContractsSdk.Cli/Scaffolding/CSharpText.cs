using System.Globalization;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>What a model says, as C# writes it.</summary>
internal static class CSharpText
{
    /// <summary>The type of an element; null where C# or the contract language has none.</summary>
    public static string? TypeOf(ElementType type) => type switch
    {
        ElementType.Bool => "bool",
        ElementType.Int8 => "sbyte",
        ElementType.Int16 => "short",
        ElementType.Int32 => "int",
        ElementType.Int64 => "long",
        ElementType.UInt8 => "byte",
        ElementType.UInt16 => "ushort",
        ElementType.UInt32 => "uint",
        ElementType.UInt64 => "ulong",
        ElementType.Float16 => "System.Half",
        ElementType.Float32 => "float",
        ElementType.Float64 => "double",
        ElementType.String => "string",
        _ => null,
    };

    /// <summary>A text.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                literal.Append(c);
            else
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A label or category.</summary>
    public static string Of(ContractValue value) => value.Type == ElementType.String ? Of(value.Text) : value.Text + (value.Type == ElementType.Int64 ? "L" : "");

    /// <summary>A text inside a comment: what could end the line or begin markup is left out.</summary>
    public static string Comment(string text) => new([.. text.Where(c => c is >= ' ' and <= '~' and not ('<' or '>' or '&')).Take(80)]);
}
