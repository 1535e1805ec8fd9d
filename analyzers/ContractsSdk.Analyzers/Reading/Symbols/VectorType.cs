using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What a type that holds several values holds.</summary>
/// <param name="Kind">How.</param>
/// <param name="Element">Of which type; null when the contract language has none.</param>
/// <param name="Length">How many, where the type says it.</param>
internal readonly record struct VectorType(VectorKind Kind, ElementType? Element, int? Length = null)
{
    /// <summary>The vector a type is; null when it is none.</summary>
    public static VectorType? Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => new(VectorKind.Array, array.ElementType.Element()),
        INamedTypeSymbol named when KnownTypes.ReadOnlyMemory.Is(named) => new(VectorKind.Memory, named.TypeArguments[0].Element()),
        INamedTypeSymbol { TypeKind: TypeKind.Struct } named when named.GetAttributes().Find(KnownTypes.InlineArray) is { } attribute =>
            new(VectorKind.Inline, ElementOf(named), attribute.Positional(0) as int?),
        _ => null,
    };

    private static ElementType? ElementOf(INamedTypeSymbol inline) =>
        inline.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => !field.IsStatic)?.Type.Element();
}
