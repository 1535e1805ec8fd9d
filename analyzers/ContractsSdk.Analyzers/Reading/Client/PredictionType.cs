using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Whether a fallback gives what the client predicts: the type itself, or the type or null.</summary>
internal static class PredictionType
{
    public static bool Is(ITypeSymbol type, INamedTypeSymbol prediction) =>
        SymbolEqualityComparer.Default.Equals(IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type, prediction);

    public static bool MayBeNull(ITypeSymbol type) =>
        IsNullable(type) || type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
