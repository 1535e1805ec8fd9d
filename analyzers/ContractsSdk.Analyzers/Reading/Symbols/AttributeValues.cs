using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What an attribute states. Code that is being typed may lack any argument or have one of the wrong type: that is null here.</summary>
internal static class AttributeValues
{
    /// <summary>Whether the attribute is of the type itself: a derived one may take other arguments and mean something else.</summary>
    public static bool Is(this AttributeData attribute, KnownType type) => type.Is(attribute.AttributeClass);

    /// <summary>Whether the attribute derives from the type.</summary>
    public static bool DerivesFrom(this AttributeData attribute, KnownType type)
    {
        for (var of = attribute.AttributeClass?.BaseType; of is not null; of = of.BaseType)
        {
            if (type.Is(of))
                return true;
        }

        return false;
    }

    /// <summary>The first attribute of the type.</summary>
    public static AttributeData? Find(this IEnumerable<AttributeData> attributes, KnownType type) =>
        attributes.FirstOrDefault(attribute => attribute.Is(type));

    /// <summary>The name as it is written in brackets.</summary>
    public static string ShortName(this AttributeData attribute) =>
        attribute.AttributeClass is { } type ? new KnownType("", type.Name).ShortName : "";

    /// <summary>A named argument's value; null when it is not stated.</summary>
    public static object? Named(this AttributeData attribute, string name) =>
        attribute.NamedConstant(name) is { } constant ? Value(constant) : null;

    /// <summary>A named argument; null when it is not stated.</summary>
    public static TypedConstant? NamedConstant(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }

    /// <summary>A constructor argument's value.</summary>
    public static object? Positional(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? Value(attribute.ConstructorArguments[index]) : null;

    /// <summary>The name an attribute states first: empty where that is null, and null while nothing is stated.</summary>
    public static string? StatedName(this AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 0 || attribute.ConstructorArguments[0].Kind == TypedConstantKind.Error
            ? null
            : attribute.Positional(0) as string ?? "";

    /// <summary>A constructor's <c>params</c> array; empty when there is none.</summary>
    public static IReadOnlyList<TypedConstant> PositionalList(this AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } list
            ? list.Values
            : [];

    /// <summary>The value of a constant; an enum's as the number behind it.</summary>
    public static object? Value(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value;

    /// <summary>The text of a named argument; null when it is not stated or empty.</summary>
    public static string? Text(this AttributeData attribute, string name) =>
        attribute.Named(name) is string { Length: > 0 } text ? text : null;

    /// <summary>Whether a named flag is stated and true.</summary>
    public static bool Flag(this AttributeData attribute, string name) => attribute.Named(name) is true;
}
