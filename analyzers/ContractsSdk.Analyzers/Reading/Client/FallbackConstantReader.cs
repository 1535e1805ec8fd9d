using ContractsSdk.Analyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A property or a field with <c>[Fallback]</c>: the same answer for every row.</summary>
internal static class FallbackConstantReader
{
    /// <summary>Why a property cannot be a fallback; null where it can.</summary>
    public static string? Problem(IPropertySymbol property, INamedTypeSymbol prediction) =>
        property.IsIndexer ? "it is an indexer; make it a plain property"
        : property.GetMethod is null ? "it has no getter; add one"
        : property.RefKind != RefKind.None ? "it returns a reference; return the prediction itself"
        : Problem(property, property.Type, prediction);

    /// <summary>Why a field cannot be a fallback; null where it can.</summary>
    public static string? Problem(IFieldSymbol field, INamedTypeSymbol prediction) =>
        field is { IsStatic: true, IsReadOnly: false } ? "it can be set to something else; make it 'static readonly'" : Problem(field, field.Type, prediction);

    public static FallbackMember Spell(ISymbol member, ITypeSymbol type, FallbackReasons on) => new(
        Spelling.Identifier(member.Name), on, IsStatic: true, FeaturesByReference: false, FallbackParameter.None, IsAsync: false, PredictionType.MayBeNull(type))
    {
        IsConstant = true,
    };

    private static string? Problem(ISymbol member, ITypeSymbol type, INamedTypeSymbol prediction) =>
        !member.IsStatic ? "it is not static; make it 'static', or a method"
        : PredictionType.Is(type, prediction) ? null : $"it must be of the type '{prediction.Name}'";
}
