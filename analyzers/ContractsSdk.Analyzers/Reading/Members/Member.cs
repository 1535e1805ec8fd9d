using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A property, with the attributes on it and on the constructor parameter of the same name.</summary>
/// <param name="Property">The property.</param>
/// <param name="Marker">What makes it a feature or an output.</param>
/// <param name="Attributes">All attributes, the property's first.</param>
internal sealed record Member(IPropertySymbol Property, AttributeData Marker, ImmutableArray<AttributeData> Attributes)
{
    /// <summary>The property's name, for messages and for the contract.</summary>
    public string Name => Property.Name;

    /// <summary>The type without <c>Nullable</c>.</summary>
    public ITypeSymbol Type => Property.Type.WithoutNullable();

    /// <summary>Whether the type is a <c>Nullable</c>.</summary>
    public bool IsNullableValue => Property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type as messages write it.</summary>
    public string TypeName => Spelling.InMessage(Property.Type);

    /// <summary>The first attribute of the type.</summary>
    public AttributeData? Find(KnownType type) => Attributes.Find(type);

    /// <summary>Every attribute derived from the type.</summary>
    public IEnumerable<AttributeData> Derived(KnownType type) => Attributes.Where(attribute => attribute.DerivesFrom(type));
}
