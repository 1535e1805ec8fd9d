using ContractsSdk.Analyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A member with <c>[Fallback]</c>, or the client with a <c>[FallbackTo]</c>.</summary>
/// <param name="Symbol">The member, or the client.</param>
/// <param name="Name">The member, or the client that is named.</param>
/// <param name="Attribute">Its attribute.</param>
/// <param name="Read">What it is; null where it cannot be a fallback.</param>
internal sealed record MarkedFallback(ISymbol Symbol, string Name, AttributeData Attribute, FallbackMember? Read)
{
    /// <summary>The stated place among the others; null where none is.</summary>
    public int? Order => Attribute.Named("Order") as int?;

    /// <summary>Which part of the client declares it.</summary>
    public DeclarationPart Part => Symbol is INamedTypeSymbol client ? DeclarationPart.Of(Attribute, client) : DeclarationPart.Of(Symbol);
}
