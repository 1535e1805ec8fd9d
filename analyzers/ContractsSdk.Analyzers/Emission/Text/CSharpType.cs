namespace ContractsSdk.Analyzers.Emission;

/// <summary>How C# calls the type of a value or of a tensor's element.</summary>
internal static class CSharpType
{
    /// <summary>The type of a value, and of an element of plain memory.</summary>
    public static string Of(ElementType type) => type switch
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
        ElementType.Float16 => "global::System.Half",
        ElementType.BFloat16 => "ushort",
        ElementType.Float32 => "float",
        ElementType.Float64 => "double",
        ElementType.Decimal => "decimal",
        _ => "string",
    };

    public static bool IsInteger(ElementType type) => type is >= ElementType.Int8 and <= ElementType.UInt64;

    /// <summary>Whether this is a member's type that knows NaN and infinity.</summary>
    public static bool IsFloat(ElementType type) => type is ElementType.Float32 or ElementType.Float64;
}
