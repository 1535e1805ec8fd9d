using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What reading asks of types.</summary>
internal static class TypeReading
{
    /// <summary><c>T</c> for <c>T?</c> of a value type, else the type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The type of values a C# type stands for; null when the contract language has none.</summary>
    public static ElementType? Element(this ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => ElementType.Bool,
        SpecialType.System_SByte => ElementType.Int8,
        SpecialType.System_Int16 => ElementType.Int16,
        SpecialType.System_Int32 => ElementType.Int32,
        SpecialType.System_Int64 => ElementType.Int64,
        SpecialType.System_Byte => ElementType.UInt8,
        SpecialType.System_UInt16 => ElementType.UInt16,
        SpecialType.System_UInt32 => ElementType.UInt32,
        SpecialType.System_UInt64 => ElementType.UInt64,
        SpecialType.System_Single => ElementType.Float32,
        SpecialType.System_Double => ElementType.Float64,
        SpecialType.System_Decimal => ElementType.Decimal,
        SpecialType.System_String => ElementType.String,
        _ when KnownTypes.Half.Is(type) => ElementType.Float16,
        _ => type.TypeKind == TypeKind.Enum ? ElementType.Enum : null,
    };
}
